import { rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { write } from "./files.ts";
import { graphiqlHtml } from "./page.ts";

// `npm run graphiql`: GraphiQL as a static site, for a CDN that serves it below /graphiql/ beside the API at /graphql.
const site = resolve("dist", "graphiql");
await rm(site, { recursive: true, force: true });
await write(site);
await writeFile(join(site, "index.html"), graphiqlHtml());
