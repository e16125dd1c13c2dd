import { Fault } from "@newsledger/core/fault";
import { type Info, OUTCOMES, type Receipt, Uploads } from "@newsledger/core/ingest";
import { Id } from "@newsledger/core/util";
import { columns, sized } from "./columns.ts";
import { type Command, EXIT, type Given, textOf } from "./command.ts";
import { LIMIT, LIMIT_HELP, gathered, limitOf, listed, walked } from "./listing.ts";
import { opened } from "./opened.ts";
import type { Terminal } from "./terminal.ts";

/** "2026-11-22 13:20:05" */
export const moment = (at: string): string => at.slice(0, 19).replace("T", " ");

/** An upload's id as the API writes it or as the archive does. */
export function uploadId(text: string): Id.UploadId {
  const id = Id.Upload.safeParse(text.replace(/^Upload:/, ""));
  if (!id.success) throw new Fault("BAD_INPUT", `"${text}" is no id of an upload: "newsledger uploads" lists them`);
  return id.data;
}

const row = ({ id, receivedAt, state, stories, counts, bytes, filename }: Info): (string | number)[] => [
  id,
  moment(receivedAt),
  state,
  stories,
  ...OUTCOMES.map((outcome) => counts[outcome]),
  sized(bytes),
  filename ?? "",
];
const HEAD = [
  "upload",
  "received (UTC)",
  "state",
  "stories",
  ...OUTCOMES.map((one) => one.toLowerCase()),
  "size",
  "name",
];

const receiptRow = ({ index, outcome, article, code, reason, place }: Receipt): (string | number)[] => [
  index,
  outcome,
  article ?? code ?? "",
  place ?? "",
  reason ?? "",
];

interface Asked {
  readonly given: Given;
  readonly terminal: Terminal;
  readonly limit: number;
}

async function one(id: Id.UploadId, { given, terminal, limit }: Asked): Promise<void> {
  const info = await Uploads.byId(id);
  if (!info) throw new Fault("NOT_FOUND", `no upload ${id} is known here, or its receipts are kept no longer`);
  const wanted = textOf(given, "outcome")?.toUpperCase();
  const isWanted = ({ outcome }: Receipt): boolean => wanted === undefined || outcome === wanted;
  const isJson = given.values["json"] === true;
  if (isJson) await terminal.out(JSON.stringify(info));
  else for (const line of columns([HEAD, row(info)])) await terminal.out(line);
  let left = limit;
  for await (const receipt of walked((ask) => Uploads.receipts({ upload: id, ask }))) {
    if (!isWanted(receipt)) continue;
    if ((left -= 1) < 0) return terminal.say("there are more: ask for them with --limit");
    await terminal.out(isJson ? JSON.stringify(receipt) : columns([receiptRow(receipt)]).join(""));
  }
}

export const uploads: Command = {
  name: "uploads",
  summary: "Lists uploads, the newest first; with an id, one upload and its receipts.",
  usage: "[UPLOAD] [--limit N] [--outcome OUTCOME]",
  help: `Works while an archive runs on the folder and while none does.

  --outcome O   of one upload, only receipts with this outcome: ${OUTCOMES.join(", ")}
${LIMIT_HELP}
`,
  options: { ...LIMIT, outcome: { type: "string" } },
  async run(given, terminal) {
    const [word] = given.words;
    const limit = limitOf(given);
    await opened(given, terminal, async () => {
      if (word !== undefined) return one(uploadId(word), { given, terminal, limit });
      const found = await gathered(walked((ask) => Uploads.page({ ask }), limit));
      await listed(found, { head: HEAD, row, none: "no uploads yet" }, { given, terminal });
    });
    return EXIT.done;
  },
};
