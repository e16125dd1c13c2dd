import { printed } from "../read/printed.ts";
import { type Command, EXIT, Usage, textOf } from "./command.ts";

export const read: Command = {
  name: "read",
  summary: "Prints what would be read in stories, as JSON of the API's type Reading, and keeps nothing.",
  usage: "FILE... | --jsonl FILE",
  help: `Needs no archive, and no folder.

  --jsonl FILE  one reading a line of stories, with the line's id
`,
  options: { jsonl: { type: "string" } },
  async run(given, { out, say }) {
    const jsonl = textOf(given, "jsonl");
    if (given.words.length === 0 && jsonl === undefined) throw new Usage("say what to read: files, or --jsonl FILE");
    const failed = await printed({ paths: given.words, jsonl, out, say });
    return failed > 0 ? EXIT.partly : EXIT.done;
  },
};
