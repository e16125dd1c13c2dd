import { createReadStream } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Startup } from "../../folder.ts";

/** The archive keeps as much of a file's name: its end, which says what it is. */
const NAME_CHARS = 120;

/** A file, or standard input, that is to be uploaded. */
export interface Source {
  /** As it was named, or found below a folder that was. */
  readonly path: string;
  readonly filename: string | null;
  /** "" leaves it to the name and the content. */
  readonly contentType: string;
  /** null for standard input. */
  readonly size: number | null;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

// What lies about in folders of stories and is none.
const ASIDE =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|css|scss|less|m?js|cjs|map|woff2?|ttf|otf|eot|mp[34]|m4[av]|wav|ogg|mov|avi|webm|swf|db|ini|lnk|part)$/i;

async function* below(folder: string): AsyncGenerator<string> {
  const entries: { name: string; isFolder: boolean }[] = [];
  for await (const entry of await opendir(folder))
    if (!entry.name.startsWith(".") && (entry.isDirectory() || (entry.isFile() && !ASIDE.test(entry.name))))
      entries.push({ name: entry.name, isFolder: entry.isDirectory() });
  // Always in the same order, so that what comes twice is the duplicate each time.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, isFolder } of entries) {
    if (isFolder) yield* below(join(folder, name));
    else yield join(folder, name);
  }
}

async function kindOf(path: string): Promise<{ isFolder: boolean; size: number }> {
  try {
    const found = await stat(path);
    return { isFolder: found.isDirectory(), size: found.size };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new Startup(`cannot read ${path}: ${code === "ENOENT" ? "there is no such file or folder" : String(error)}`);
  }
}

export interface Wanted {
  /** Files, folders (with everything below them), "-" for standard input. */
  readonly paths: readonly string[];
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly type: string;
  /** The name that standard input goes by. */
  readonly name: string | null;
}

/** What is to be uploaded, in order; looked up while it is asked for. */
export async function* sources({ paths, stdin, type, name }: Wanted): AsyncGenerator<Source> {
  const file = async (path: string): Promise<Source> => ({
    path,
    filename: basename(path).slice(-NAME_CHARS),
    contentType: type,
    size: (await kindOf(path)).size,
    bytes: () => createReadStream(path),
  });
  for (const path of paths) {
    if (path === "-") yield { path: "-", filename: name, contentType: type, size: null, bytes: () => stdin };
    else if ((await kindOf(path)).isFolder) for await (const found of below(path)) yield await file(found);
    else yield await file(path);
  }
}

/** How much there is to be sent; of standard input nobody knows. */
export interface Totals {
  files: number;
  bytes: number;
}

export async function totals(wanted: Wanted): Promise<Totals> {
  const total: Totals = { files: 0, bytes: 0 };
  for await (const { size } of sources(wanted)) {
    total.files += 1;
    total.bytes += size ?? 0;
  }
  return total;
}
