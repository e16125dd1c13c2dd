import { characters } from "./characters.ts";
import { type Format, bare } from "./format.ts";
import { whole } from "./input.ts";

/** Raw text: one story, its title and lead inferred. */
export const text: Format = {
  name: "text",
  types: ["text/plain"],
  endings: ["txt", "text"],
  isOne: true,
  async *stories(input, { labels }) {
    yield { place: "", story: bare(characters(await whole(input), labels)) };
  },
};
