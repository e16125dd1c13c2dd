import { Gazetteers } from "@newsledger/core/company";
import { ingesting } from "./ingest/deployed.ts";
import { observed } from "./observe.ts";
import { client, linked, rawBucket } from "./raw-bucket.ts";

const readers = { gazetteer: Gazetteers.standard() };

export const handler = observed(ingesting({ raw: rawBucket(client(), linked()), readers }));
