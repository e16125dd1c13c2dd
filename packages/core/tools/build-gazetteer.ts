// Builds data/gazetteer.bin from the lists beside it, unless it stands already: run at install, and by
// `npm run gazetteer`; with `-- --force` in any case.
import { statSync } from "node:fs";
import { Gazetteers } from "../src/company/index.ts";

if (process.argv.includes("--force") || Gazetteers.stale()) {
  const begun = performance.now();
  const { path, bytes } = Gazetteers.write();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`gazetteer: ${(bytes.length / 1e6).toFixed(1)} MB in ${seconds} s, ${path}\n`);
} else {
  process.stdout.write(`gazetteer: up to date, ${(statSync(Gazetteers.PATH).size / 1e6).toFixed(1)} MB\n`);
}
