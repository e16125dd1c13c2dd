import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { printed } from "./printed.ts";

// `npm run schema`: writes schema.graphql from the code.
await writeFile(join(import.meta.dirname, "..", "schema.graphql"), printed());
