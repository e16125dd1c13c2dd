import { GAZETTEER, lambda } from "./lambda.ts";
import { SECONDS, origins } from "./stage.ts";
import { onIndexes, onTable, table } from "./storage.ts";
import { router } from "./web.ts";

export const api = lambda("graphql", {
  // One whole processor: a cold start is half as long as with half of one.
  memory: "1769 MB",
  link: [table],
  copyFiles: GAZETTEER,
  permissions: [onTable("GetItem", "BatchGetItem", "Query"), onIndexes()],
  url: {
    cors: origins.length > 0 && {
      allowOrigins: origins,
      allowMethods: ["GET", "POST"],
      allowHeaders: ["authorization", "content-type", "x-graphql-yoga-csrf"],
      allowCredentials: false,
      maxAge: "1 hour",
    },
    router: { instance: router, path: "/graphql", readTimeout: `${SECONDS.graphql} seconds` },
  },
});
