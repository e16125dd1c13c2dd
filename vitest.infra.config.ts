import { defineConfig } from "vitest/config";

// The infrastructure as SST's own components make it, offline. Needs `bash test/infra/setup.sh sst` once.
export default defineConfig({
  test: {
    include: ["test/infra/*.test.ts"],
    globalSetup: ["test/infra/evaluate.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
