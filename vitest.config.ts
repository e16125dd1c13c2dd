import { defineConfig } from "vitest/config";

export default defineConfig({
  // One graphql: without this Pothos and Yoga load two copies ("from another module or realm").
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["packages/*/src/**/*.test.ts", "test/{kit,house,fuzz,soak,integration,merging,e2e}/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    server: { deps: { inline: [/graphql/, /@pothos/] } },
  },
});
