import { Fault } from "@newsledger/core/fault";
import type { Raw } from "@newsledger/core/ingest";

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

const tooLarge = (limit: number): Fault =>
  new Fault("TOO_LARGE", `an upload has at most ${limit} bytes: send the stories in several uploads`, { limit });

/** The bytes of a request, read no further than the limit, whatever its headers announce. */
export async function bounded(request: Request, limit: number): Promise<Uint8Array> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function fileOf(bytes: Uint8Array, header: string): Promise<Raw> {
  let form: FormData;
  try {
    form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { "content-type": header } }).formData();
  } catch {
    throw new Fault(
      "BAD_INPUT",
      "the form cannot be read: send multipart/form-data with its boundary and one file named `file`",
    );
  }
  const file = form.get("file");
  if (!(file instanceof File)) throw new Fault("BAD_INPUT", "the form has no file named `file`", { field: "file" });
  const { type, charset } = mediaType(file.type);
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    contentType: type,
    charset,
    filename: file.name === "" ? null : file.name.slice(-NAME_CHARS),
  };
}

/** What was uploaded: the body itself, or the file of a form. */
export async function rawOf(request: Request, limit: number): Promise<Raw> {
  const header = request.headers.get("content-type") ?? "";
  const { type, charset } = mediaType(header);
  const bytes = await bounded(request, limit);
  return type === "multipart/form-data" ? fileOf(bytes, header) : { bytes, contentType: type, charset, filename: null };
}
