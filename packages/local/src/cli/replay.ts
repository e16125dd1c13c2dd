import { Failures, type Uploads } from "@newsledger/core/ingest";
import type { Id } from "@newsledger/core/util";
import { type Queue, queue } from "../line/line.ts";
import { rawFolder } from "../raw-folder.ts";
import { localReaders } from "../readers.ts";
import { several } from "./columns.ts";
import { type Command, EXIT, type Exit, type Given, Usage } from "./command.ts";
import { walked } from "./listing.ts";
import { opened } from "./opened.ts";
import type { Terminal } from "./terminal.ts";
import { uploadId } from "./uploads.ts";

interface Asked {
  readonly id: Id.UploadId;
  readonly indices: readonly number[] | null;
}

/** "u…" for what is set aside of an upload, "u…:7" for one story of it. */
function askedOf(word: string): Asked {
  const [, id = "", index] = /^((?:Upload:)?[^:]*)(?::(\d{1,9}))?$/.exec(word) ?? [];
  return { id: uploadId(id), indices: index === undefined ? null : [Number(index)] };
}

async function asked({ words, values }: Given): Promise<Asked[]> {
  if (values["all"] !== true) return words.map(askedOf);
  const ids = new Set<Id.UploadId>();
  for await (const { upload } of walked((ask) => Failures.page({ ask }))) ids.add(upload);
  return [...ids].map((id) => ({ id, indices: null }));
}

async function told({ upload }: Uploads.Finished, { out }: Terminal, isJson: boolean): Promise<void> {
  const { id, counts } = upload;
  await out(
    isJson
      ? JSON.stringify(upload)
      : `${id}: ${counts.STORED} stored, ${counts.DUPLICATE} duplicate, ${counts.REVISED} revised, ${counts.REJECTED} rejected, ${counts.FAILED} set aside`,
  );
}

async function replayed(line: Queue, given: Given, terminal: Terminal): Promise<Exit> {
  const all = await asked(given);
  const isJson = given.values["json"] === true;
  let left = 0;
  for (const { id, indices } of all) {
    const finished = await line.again(id, { indices, rejected: given.values["rejected"] === true });
    left += finished.upload.counts.FAILED;
    await told(finished, terminal, isJson);
  }
  if (all.length === 0) terminal.say("no story is set aside");
  if (left > 0) terminal.say(`${several(left, ["story is", "stories are"])} set aside still: newsledger failures`);
  return left > 0 ? EXIT.partly : EXIT.done;
}

export const replay: Command = {
  name: "replay",
  summary: "Reads stories that were set aside again, from the bytes that were kept.",
  usage: "UPLOAD[:STORY]... | --all [--rejected]",
  help: `An upload's id alone means all of its stories that are set aside; "ID:7" its story 7, whatever became of it.
What was kept stays as it is: replaying changes nothing that is there. Works while an archive runs on the folder and
while none does; this process reads.

  --all         everything that is set aside
  --rejected    stories that were refused, too
`,
  options: { all: { type: "boolean" }, rejected: { type: "boolean" } },
  async run(given, terminal) {
    if ((given.words.length === 0) !== (given.values["all"] === true))
      throw new Usage("say which: ids of uploads, or --all");
    return opened(given, terminal, async ({ folder, running }) => {
      const { readers } = await localReaders(terminal.say);
      const line = queue({ line: { raw: rawFolder(folder), readers }, now: terminal.now, tell: terminal.say });
      try {
        // What an archive that does not run has left half read is read to its end first.
        if (running === null && (await line.resume()) > 0) await line.idle();
        return await replayed(line, given, terminal);
      } finally {
        await line.close();
      }
    });
  },
};
