import { utf8 } from "./characters.ts";
import { type Format, bare } from "./format.ts";

/** Raw text: one story, its title and lead inferred. */
export const text: Format = {
  name: "text",
  types: ["text/plain"],
  endings: ["txt", "text"],
  stories: (raw) => [bare(utf8(raw))],
};
