import { defineConfig } from "vitest/config";

// The functions as they are deployed: real bundles, Amazon's runtime client, DynamoDB Local. Needs `bash test/infra/setup.sh` once,
// and Java 17.
export default defineConfig({
  test: {
    include: ["test/deploy/*.test.ts"],
    globalSetup: ["test/infra/evaluate.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
