import { Fault } from "@newsledger/core/fault";
import type { Arrive, Raw } from "@newsledger/core/ingest";
import { fileOf, filenameOf } from "./form.ts";

/** A media type in its parts, lower case: "text/plain; charset=UTF-8" is text/plain and utf-8. */
export function mediaType(header: string | null): { type: string; charset: string | null } {
  const [type = "", ...parameters] = (header ?? "").split(";").map((part) => part.trim());
  const charset = parameters
    .map((part) => /^charset="?([^"]+)"?$/i.exec(part)?.[1])
    .find((value) => value !== undefined);
  return { type: type.toLowerCase(), charset: charset?.toLowerCase() ?? null };
}

/** Code units of a file's name that are kept: its end, which says what it is. */
export const NAME_CHARS = 120;

const named = (filename: string | null): string | null =>
  filename === null || filename === "" ? null : filename.slice(-NAME_CHARS);

const tooLarge = (limit: number): Fault =>
  new Fault("TOO_LARGE", `an upload has at most ${limit} bytes: send the stories in several uploads`, { limit });

/** Bytes that are held at once, read no further than the limit, whatever was announced. */
async function gathered(body: AsyncIterable<Uint8Array>, limit: number, announced: number | null): Promise<Uint8Array> {
  if ((announced ?? 0) > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Bytes of a refused body that are still read, so that who sends them gets the answer and not a broken connection. */
const LINGER_BYTES = 64 * 1024 * 1024;

async function drain(rest: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    for (let size = 0; size < LINGER_BYTES;) {
      const next = await rest.next();
      if (next.done === true) return;
      size += next.value.byteLength;
    }
    await rest.return?.();
  } catch {
    // Whoever sent it is gone: there is nobody to answer.
  }
}

/** The next bytes, or a Fault for nobody: whoever sent them is gone. */
async function next(source: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array>> {
  try {
    return await source.next();
  } catch {
    throw new Fault("BAD_INPUT", "the upload broke off before its end: send it again", { field: "" });
  }
}

async function* lingering(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = body[Symbol.asyncIterator]();
  let isOver = false;
  try {
    for (;;) {
      const found = await next(source);
      isOver = found.done === true;
      if (found.done === true) return;
      yield found.value;
    }
  } finally {
    if (!isOver) void drain(source);
  }
}

const bodyOf = (request: Request): AsyncIterable<Uint8Array> => (request.body ? lingering(request.body) : none());
// eslint-disable-next-line @typescript-eslint/require-await
async function* none(): AsyncGenerator<Uint8Array> {
  yield* [];
}
const announcedBy = (request: Request): number | null => {
  const header = request.headers.get("content-length");
  return header === null ? null : Number(header);
};

/** The bytes of a small request. */
export const bounded = (request: Request, limit: number): Promise<Uint8Array> =>
  gathered(bodyOf(request), limit, announcedBy(request));

/** All bytes of an upload, where they are held at once. */
export async function held({ body, size, ...labels }: Arrive.Arriving, limit: number): Promise<Raw> {
  return { ...labels, bytes: await gathered(body, limit, size) };
}

/** What is being uploaded: the body itself, or the file of a form. Its bytes are read as they come. */
export async function arrivingOf(request: Request): Promise<Arrive.Arriving> {
  const header = request.headers.get("content-type") ?? "";
  const { type, charset } = mediaType(header);
  if (type !== "multipart/form-data") {
    const filename = named(filenameOf(request.headers.get("content-disposition") ?? ""));
    return { contentType: type, charset, filename, body: bodyOf(request), size: announcedBy(request) };
  }
  const [, quoted, bare = ""] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(header) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === "" || boundary.length > 70)
    throw new Fault("BAD_INPUT", "the form cannot be read: its Content-Type has no boundary", { field: "file" });
  const part = await fileOf(bodyOf(request), boundary);
  const given = mediaType(part.contentType);
  return {
    contentType: given.type,
    charset: given.charset,
    filename: named(part.filename),
    body: part.body,
    size: null,
  };
}
