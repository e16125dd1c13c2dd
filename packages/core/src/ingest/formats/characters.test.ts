import { describe, expect, it } from "vitest";
import { characters, decode, decoded } from "./characters.ts";
import { byName } from "./charsets.ts";
import { ofStream } from "./input.ts";

const TEXT = "Ngân hàng nhà nước cho biết lãi suất của các khoản vay mới đã giảm trong năm nay, và sẽ còn giảm.";

/** A text in a set of one byte a letter. */
function encode(text: string, name: string): Uint8Array {
  const decoder = byName(name);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder?.(Uint8Array.of(byte)) ?? "", byte]));
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 63);
}

/** Vietnamese in windows-1258 has its tones as marks after the letter. */
const in1258 = (text: string): Uint8Array => {
  const marked = text.normalize("NFD").replace(/(\p{L})\u0323([\u0302\u0306])/gu, "$1$2\u0323");
  return encode(
    marked.replace(/\p{L}[\u0302\u0306\u031b]/gu, (letter) => letter.normalize("NFC")),
    "windows-1258",
  );
};

describe("the character set of a text", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(TEXT)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${TEXT}`)],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
    ["UTF-16 without", Buffer.from(TEXT, "utf16le")],
    ["windows-1258", in1258(TEXT)],
    ["VISCII", encode(TEXT, "viscii")],
    ["TCVN3", encode(TEXT, "tcvn3")],
  ])("%s is found", (_, bytes) => {
    expect(decode(bytes, { charset: null }).normalize("NFC")).toBe(TEXT);
  });

  it("that is UTF-8 is not believed to be another", () => {
    expect(decode(new TextEncoder().encode(TEXT), { charset: "iso-8859-1" })).toBe(TEXT);
  });

  it("is what the sender says, then what the document says", () => {
    const bytes = encode("Café Zürich", "windows-1252");
    expect(decode(bytes, { charset: "windows-1252" })).toBe("Café Zürich");
    expect(decode(bytes, { charset: null, declared: () => "latin1" })).toBe("Café Zürich");
    expect(decode(bytes, { charset: "no-such-set", declared: () => "latin1" })).toBe("Café Zürich");
  });

  it("is decided on the first piece of a stream that shows it", async () => {
    const pieces = async function* () {
      yield new TextEncoder().encode("Lead. ");
      const bytes = new TextEncoder().encode(TEXT);
      for (const byte of bytes) yield Uint8Array.of(byte);
      await Promise.resolve();
    };
    let text = "";
    for await (const piece of decoded(ofStream(pieces()), { charset: null })) text += piece;
    expect(text).toBe(`Lead. ${TEXT}`);
  });
});

describe("what is no text", () => {
  it.each([
    ["NOT_TEXT", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ["EMPTY", new TextEncoder().encode(" \n\t ")],
  ])("is %s", (code, bytes) => {
    expect(() => characters(bytes, { charset: null })).toThrow(expect.objectContaining({ code }));
  });
});
