import { Fault } from "@newsledger/core/fault";

/** A part of a form: what its headers say, and its bytes, to be read once. */
export interface Part {
  readonly name: string;
  readonly filename: string | null;
  readonly contentType: string | null;
  readonly body: AsyncIterable<Uint8Array>;
}

// Source of the grammar: RFC 7578 (multipart/form-data) on RFC 2046, section 5.1.
const HEAD_BYTES = 16 * 1024;
const ASIDE_BYTES = 1024 * 1024;

const broken = (why: string): Fault =>
  new Fault("BAD_INPUT", `the form cannot be read (${why}): send multipart/form-data with one file named \`file\``, {
    field: "file",
  });

/** Bytes that are looked through for marks while they pass by. */
class Passing {
  private rest: Buffer = Buffer.alloc(0);
  private readonly source: AsyncIterator<Uint8Array>;

  constructor(body: AsyncIterable<Uint8Array>) {
    this.source = body[Symbol.asyncIterator]();
  }

  /** The bytes up to a mark, which is passed over. */
  async *until(mark: Buffer): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.rest.indexOf(mark);
      if (at >= 0) {
        const found = this.rest.subarray(0, at);
        this.rest = this.rest.subarray(at + mark.length);
        if (found.length > 0) yield found;
        return;
      }
      // The last bytes may be the beginning of the mark.
      const sure = Math.max(0, this.rest.length - mark.length + 1);
      const passed = this.rest.subarray(0, sure);
      this.rest = this.rest.subarray(sure);
      if (passed.length > 0) yield passed;
      await this.more();
    }
  }

  async held(mark: Buffer, most: number): Promise<Buffer> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of this.until(mark)) {
      size += piece.byteLength;
      if (size > most) throw broken(`more than ${most} bytes where ${JSON.stringify(mark.toString("latin1"))} is due`);
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  }

  async two(): Promise<string> {
    while (this.rest.length < 2) await this.more();
    const found = this.rest.subarray(0, 2).toString("latin1");
    this.rest = this.rest.subarray(2);
    return found;
  }

  private async more(): Promise<void> {
    const next = await this.source.next();
    if (next.done === true) throw broken("it ends too early");
    this.rest = this.rest.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.rest, next.value]);
  }
}

function parameter(header: string, name: string): string | null {
  const extended = new RegExp(`;\\s*${name}\\*=UTF-8''([^;\\s]+)`, "i").exec(header)?.[1];
  if (extended !== undefined) return unescaped(extended);
  const [, quoted, bare] = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]*))`, "i").exec(header) ?? [];
  // Browsers write a quotation mark or a line break in a name as %22, %0D, %0A.
  return quoted?.replace(/%22/g, '"').replace(/%0[DA]/gi, " ") ?? bare ?? null;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The file name of a Content-Disposition header, of a part or of a whole request. */
export const filenameOf = (disposition: string): string | null => parameter(disposition, "filename");

function partOf(head: string, body: AsyncIterable<Uint8Array>): Part {
  const header = (name: string): string | null => new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(head)?.[1] ?? null;
  const disposition = header("content-disposition") ?? "";
  return {
    name: parameter(disposition, "name") ?? "",
    filename: filenameOf(disposition),
    contentType: header("content-type"),
    body,
  };
}

const NEXT = Buffer.from("\r\n\r\n");

/** The file of a form, named `file`; its bytes are read as they come. Faults: BAD_INPUT. */
export async function fileOf(body: AsyncIterable<Uint8Array>, boundary: string): Promise<Part> {
  const passing = new Passing(body);
  const mark = Buffer.from(`\r\n--${boundary}`);
  // The first mark may stand at the very beginning, without a line break before it.
  await passing.held(mark.subarray(2), ASIDE_BYTES);
  while ((await passing.two()) === "\r\n") {
    const head = `${(await passing.held(NEXT, HEAD_BYTES)).toString("utf8")}\r\n`;
    const part = partOf(head, passing.until(mark));
    if (part.name === "file" && part.filename !== null) return part;
    await passing.held(mark, ASIDE_BYTES);
  }
  throw new Fault("BAD_INPUT", "the form has no file named `file`", { field: "file" });
}
