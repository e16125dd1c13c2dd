import { Fault } from "@newsledger/core/fault";
import { Uploads } from "@newsledger/core/ingest";
import type { Id } from "@newsledger/core/util";
import { queue } from "../../line/line.ts";
import { rawFolder } from "../../raw-folder.ts";
import { localReaders } from "../../readers.ts";
import type { Terminal } from "../terminal.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Target } from "./target.ts";

/** The data of an archive that does not run: this process reads the stories itself. */
export async function direct(folder: string, { now, say }: Pick<Terminal, "now" | "say">): Promise<Target> {
  const { readers } = await localReaders(say);
  const raw = rawFolder(folder);
  await raw.sweep();
  const line = queue({ line: { raw, readers }, now, tell: say });
  await line.resume();
  const standing = async (id: Id.UploadId, after?: string): Promise<Uploads.Finished> => {
    const found = await Uploads.standing(id, { after });
    if (!found) throw new Fault("NOT_FOUND", `the upload ${id} is not known any more`);
    return found;
  };
  return {
    name: folder,
    async known(source) {
      const id = await fingerprint(source);
      const found = id && (await Uploads.standing(id, { repeated: true }));
      return found && found.upload.state === "DONE" ? found : undefined;
    },
    send: ({ bytes, size, contentType, filename }) =>
      line.submit({ body: bytes(), size, contentType, charset: null, filename }, { wait: null }),
    state: async (id) => (await standing(id)).upload,
    receipts: async (id, after) => {
      const { receipts, next = null } = await standing(id, after ?? undefined);
      return { receipts, next };
    },
    close: () => line.close(),
  };
}
