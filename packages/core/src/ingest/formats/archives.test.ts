import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { entriesOf, entriesPassing, told } from "../../../../../test/kit/entries.ts";
import { gzip, tar, zip } from "../../../../../test/kit/pack.ts";

const story = (text: string) => JSON.stringify({ text });
const FILES = [
  { name: "thư mục/một.json", body: story("một") },
  { name: "ảnh.png", body: "no story" },
  { name: "__MACOSX/._a.txt", body: "no story" },
  { name: `${"sâu/".repeat(40)}hai.txt`, body: "Tin thứ hai." },
  { name: "lines.jsonl", body: `${story("a")}\n{\n${story("b")}`, stored: true },
  { name: "../../etc/passwd.txt", body: "Tin thứ ba." },
  { name: "report.docx", body: zip([{ name: "[Content_Types].xml", body: "<x/>" }]) },
  { name: "inner.zip", body: zip([{ name: "x.txt", body: "Trong cùng." }]) },
];
const EXPECTED = [
  ["thư mục/một.json", "một"],
  [`${"sâu/".repeat(40)}hai.txt`, "Tin thứ hai."],
  ["lines.jsonl › line 1", "a"],
  ["lines.jsonl › line 2", "BAD_JSON"],
  ["lines.jsonl › line 3", "b"],
  ["etc/passwd.txt", "Tin thứ ba."],
  ["report.docx", "UNSUPPORTED_TYPE"],
  ["inner.zip › x.txt", "Trong cùng."],
];

describe("an archive", () => {
  it.each([
    ["zip", zip(FILES)],
    ["tar", tar(FILES)],
    ["tar.gz", gzip(tar(FILES))],
    ["zip in gzip", gzip(zip(FILES))],
  ])("(%s) has the stories of its members, each in its own format", async (_, bytes) => {
    expect(told(await entriesOf(bytes))).toEqual(EXPECTED);
    expect(told(await entriesPassing(bytes, 100))).toEqual(EXPECTED);
  });

  it("is told by how it begins, whatever it is called", async () => {
    expect(told(await entriesOf(gzip(story("a")), { contentType: "application/json", filename: "a.json" }))).toEqual([
      ["", "a"],
    ]);
  });

  it.each([
    ["cut zip", zip(FILES).subarray(0, 300)],
    ["cut gzip", gzip(story("a")).subarray(0, 20)],
    ["tar with a false header", tar(FILES).fill(65, 1024, 1100)],
  ])("(%s) that is broken says so", async (_, bytes) => {
    expect(told(await entriesOf(bytes)).at(-1)?.[1]).toBe("BAD_INPUT");
  });

  it("whose member is broken goes on with the next", async () => {
    const bytes = zip([
      { name: "a.txt", body: "Tin một dài vừa đủ để nén lại được một chút." },
      { name: "b.txt", body: "Tin hai." },
    ]);
    bytes.fill(0xff, 36, 50);
    expect(told(await entriesOf(bytes))).toEqual([
      ["a.txt", "BAD_INPUT"],
      ["b.txt", "Tin hai."],
    ]);
  });

  it("with a password says so", async () => {
    const bytes = zip([{ name: "a.txt", body: "x" }]);
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt16LE(0x801, directory + 8);
    expect(told(await entriesOf(bytes))).toEqual([["a.txt", "UNSUPPORTED_TYPE"]]);
  });
});

describe("the limits of archives", () => {
  it("on what is unpacked for each packed byte", async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024, 10), { level: 9 });
    const [found] = await entriesOf(bomb, { filename: "a.jsonl.gz" });
    expect(found).toMatchObject({ fault: { code: "TOO_LARGE", details: { name: "unpackedRatio" } } });
  });

  it("on the bytes of one story", async () => {
    const bytes = zip([
      { name: "a.txt", body: Buffer.alloc(9 * 1024 * 1024, "Tin. "), stored: true },
      { name: "b.txt", body: "Tin hai." },
    ]);
    const found = await entriesOf(bytes);
    expect(found[0]).toMatchObject({ fault: { code: "TOO_LARGE", details: { name: "entryBytes" } } });
    expect(told(found)[1]).toEqual(["b.txt", "Tin hai."]);
  });

  it("on archives in archives", async () => {
    const nested = [1, 2, 3, 4, 5, 6].reduce(
      (inner) => zip([{ name: "n.zip", body: inner }]),
      zip([{ name: "a.txt", body: "x" }]),
    );
    expect(told(await entriesOf(nested)).map(([, code]) => code)).toEqual(["LIMIT_DEPTH"]);
  });
});
