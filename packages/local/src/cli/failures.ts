import { Failures } from "@newsledger/core/ingest";
import { type Command, EXIT } from "./command.ts";
import { LIMIT, LIMIT_HELP, gathered, limitOf, listed, walked } from "./listing.ts";
import { opened } from "./opened.ts";
import { moment } from "./uploads.ts";

const HEAD = ["upload", "story", "code", "received (UTC)", "place", "error"];
const row = ({ upload, index, code, receivedAt, place, detail }: Failures.Failure): (string | number)[] => [
  upload,
  index,
  code,
  moment(receivedAt),
  place ?? "",
  detail.split("\n")[0] ?? "",
];

export const failures: Command = {
  name: "failures",
  summary: "Lists stories that were set aside because reading them met an error.",
  usage: "[--limit N]",
  help: `Their bytes are kept: "newsledger replay" reads them again. --json has the error with its stack.
Works while an archive runs on the folder and while none does.

${LIMIT_HELP}
`,
  options: { ...LIMIT },
  async run(given, terminal) {
    const limit = limitOf(given);
    const found = await opened(given, terminal, () => gathered(walked((ask) => Failures.page({ ask }), limit)));
    await listed(found, { head: HEAD, row, none: "no story is set aside" }, { given, terminal });
    return EXIT.done;
  },
};
