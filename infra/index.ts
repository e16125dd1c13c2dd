import "./alarms.ts";
import { api } from "./api.ts";
import { deadLetters, uploads } from "./ingest.ts";
import { bucket, table } from "./storage.ts";
import { graphiql, router } from "./web.ts";

export const outputs = {
  address: router.url,
  graphiql: graphiql.url,
  graphql: api.url,
  upload: uploads.url,
  table: table.name,
  bucket: bucket.name,
  deadLetters: deadLetters.url,
};
