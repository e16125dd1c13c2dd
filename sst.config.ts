/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  app({ stage }) {
    const kept = stage === "production";
    return { name: "newsledger", home: "aws", removal: kept ? "retain" : "remove", protect: kept };
  },
  async run() {
    const { outputs } = await import("./infra/index.ts");
    return outputs;
  },
});
