import { ingesting } from "./ingest/deployed.ts";
import { withOpinion } from "./ingest/opinion.ts";
import { observed } from "./observe.ts";
import { announcing, linkedQueue, queueClient } from "./queue.ts";
import { client, linked, rawBucket } from "./raw-bucket.ts";
import { readers } from "./readers.ts";

const line = { raw: rawBucket(client(), linked()), readers: withOpinion(readers()) };

export const handler = observed(ingesting({ line, announce: announcing(queueClient(), linkedQueue()) }));
