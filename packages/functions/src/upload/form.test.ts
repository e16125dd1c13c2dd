import { Raws } from "@newsledger/core/ingest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileOf, filenameOf } from "./form.ts";

const BOUNDARY = "----form7MA4YWxk";
interface Given {
  readonly head: readonly string[];
  readonly body: string;
}
const form = (parts: readonly Given[], end = `--${BOUNDARY}--\r\n`): Buffer =>
  Buffer.from(parts.map(({ head, body }) => `--${BOUNDARY}\r\n${head.join("\r\n")}\r\n\r\n${body}\r\n`).join("") + end);
const file = (body: string, name = 'filename="tin.txt"', type = "text/plain"): Given => ({
  head: [`Content-Disposition: form-data; name="file"; ${name}`, `Content-Type: ${type}`],
  body,
});
const field = (name: string, body: string): Given => ({
  head: [`Content-Disposition: form-data; name="${name}"`],
  body,
});

/** The bytes in pieces that end where the sizes say, over and over. */
async function* cut(bytes: Buffer, sizes: readonly number[] = [bytes.length]): AsyncGenerator<Uint8Array> {
  for (let [at, i] = [0, 0]; at < bytes.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    yield await Promise.resolve(bytes.subarray(at, at + size));
    at += size;
  }
}
async function read(bytes: Buffer, sizes?: readonly number[]) {
  const { body, ...part } = await fileOf(cut(bytes, sizes), BOUNDARY);
  return { ...part, text: Buffer.from(await Raws.whole(Raws.ofStream(body))).toString("utf8") };
}

describe("a form with a file", () => {
  it.each([
    ["alone", [file("Xin chào")]],
    ["after other fields", [field("title", "x".repeat(5000)), field("file", "no file"), file("Xin chào")]],
    ["with a line before it that nobody reads", [file("Xin chào")]],
  ])("is found %s", async (_, parts) => {
    expect(await read(form(parts))).toEqual({
      name: "file",
      filename: "tin.txt",
      contentType: "text/plain",
      text: "Xin chào",
    });
  });

  it("is whole however its bytes are cut, whatever is in it", async () => {
    const near = fc.array(fc.constantFrom("\r", "\n", "\r\n", "--", "-", `\r\n--${BOUNDARY.slice(0, -1)}`, "ờ", "x"));
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(near, sizes, async (body, by) => {
        const { text } = await read(form([field("a", "b"), file(body.join(""))]), by);
        expect(text).toBe(body.join(""));
      }),
    );
  });

  it("may be large: no more than a piece of it is held", async () => {
    const piece = Buffer.alloc(64 * 1024, "tin ");
    async function* body(): AsyncGenerator<Uint8Array> {
      yield form([file("")], "").subarray(0, -2);
      for (let i = 0; i < 1024; i += 1) yield await Promise.resolve(piece);
      yield Buffer.from(`\r\n--${BOUNDARY}--\r\n`);
    }
    const part = await fileOf(body(), BOUNDARY);
    let size = 0;
    for await (const bytes of part.body) size += bytes.byteLength;
    expect(size).toBe(1024 * piece.length);
  });

  it.each([
    ["no file", form([field("title", "x")]), "the form has no file named `file`"],
    ["another boundary", Buffer.from("--other\r\n\r\n"), "it ends too early"],
    ["an end in the middle", form([file("Xin chào")], "").subarray(0, -4), "it ends too early"],
    ["headers without end", form([{ head: ["X: ".padEnd(20_000, "x")], body: "" }]), "more than 16384 bytes"],
    ["a field without end", form([field("a", "x".repeat(2_000_000))]), "more than 1048576 bytes"],
  ])("is refused with %s", async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toMatchObject({
      code: "BAD_INPUT",
      message: expect.stringContaining(message) as string,
    });
  });
});

describe("a file's name", () => {
  it.each([
    ['attachment; filename="tin số 1.txt"', "tin số 1.txt"],
    ["attachment; filename=tin.txt", "tin.txt"],
    ["attachment; filename*=UTF-8''tin%20s%E1%BB%91%201.txt", "tin số 1.txt"],
    [`attachment; filename="x.txt"; filename*=UTF-8''t%C3%AD.txt`, "tí.txt"],
    ['form-data; name="file"; filename="say %22hi%22.txt"', 'say "hi".txt'],
    ["attachment; filename*=UTF-8''%E1%BB", "%E1%BB"],
    ["attachment", null],
    ["", null],
  ])("in %s is %s", (disposition, name) => {
    expect(filenameOf(disposition)).toBe(name);
  });
});
