import { answering } from "./http/answer.ts";
import { client, linked } from "./raw-bucket.ts";
import { uploads } from "./upload/deployed.ts";

export const handler = answering(uploads(client(), linked()));
