import { Rebuild } from "@newsledger/core/ingest";
import { client, linked, rawBucket } from "../raw-bucket.ts";
import { readers } from "../readers.ts";
import { command, say } from "./say.ts";

// `npx sst shell --stage STAGE -- npm run -s deployed:rebuild`: fills an empty table from the raw uploads of the bucket. Safe to repeat.
await command(async () => {
  const failures: string[] = [];
  const done = await Rebuild.rebuild(
    rawBucket(client(), linked()),
    { readers: readers() },
    {
      progress: ({ done: at, all }) => void (at % 100 === 0 && say(`${at} of ${all} uploads`)),
      failed: (upload, error) => failures.push(`${upload}: ${String(error)}`),
    },
  );
  say(`${done} uploads read`);
  if (failures.length > 0) throw new Error(`${failures.length} uploads were not read:\n${failures.join("\n")}`);
});
