import { server } from "@newsledger/graphql";
import { cached } from "./api/cache.ts";
import { warm } from "./api/warm.ts";
import { answering } from "./http/answer.ts";
import { onBug } from "./observe.ts";
import { readers } from "./readers.ts";

const api = server({ readers: readers(), onBug });
await warm(api);

export const handler = answering(async (request) => cached(request, await api.fetch(request)));
