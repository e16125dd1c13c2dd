import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../packages/core/src/ingest/formats/index.ts";
import { entries } from "../../packages/core/src/ingest/entries.ts";
import type { Entry } from "../../packages/core/src/ingest/formats/format.ts";
import { ofBytes } from "../../packages/core/src/ingest/formats/input.ts";
import { entriesPassing } from "../kit/entries.ts";
import { gzip, tar, zip } from "../kit/pack.ts";

// How long a run may take in all: `FUZZ_SECONDS=600 npx vitest run test/fuzz` looks longer than CI does.
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 12);
const SLOWEST = 2000;
const MEMORY = 600 * 1024 * 1024;

const STORY = JSON.stringify({
  title: "Hòa Phát vay vốn",
  text: "Tập đoàn vay 500 triệu USD. Kỳ hạn 7 năm.",
  url: "https://a.vn/1",
  publishedAt: "2021-05-03",
});
const PAGE = `<!DOCTYPE html><html><head><title>Tin</title><meta charset="utf-8"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Tin","author":[{"name":"A"}]}</script></head><body><article><h1>Tin</h1><p class="sapo">Khoản vay hợp vốn kỳ hạn 7 năm do 5 ngân hàng thu xếp.</p><div><p>Số tiền sẽ dùng để xây lò cao thứ ba.<br>Lãi suất 5,2%.</p></div></article></body></html>`;
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Báo</title><item><title><![CDATA[A &amp; B]]></title><link>https://a.vn/1</link><description>&lt;p&gt;Tin.&lt;/p&gt;</description><pubDate>Mon, 03 May 2021 08:30:00 +0700</pubDate></item></channel></rss>`;
const WXR = RSS.replace("<rss ", '<rss xmlns:wp="http://wordpress.org/export/1.2/" ').replace(
  "<title>",
  "<wp:status>publish</wp:status><title>",
);
const G2 = `<newsItem><contentMeta><headline>H</headline></contentMeta><contentSet><inlineXML><nitf><body><body.content><p>Tin.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>`;
const MAIL = `From: A <a@b.vn>\r\nTo: c@d.vn\r\nSubject: =?UTF-8?B?VGluIHPDoW5n?=\r\nDate: Mon, 03 May 2021 08:30:00 +0700\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Tin =C3=A1.</p>\r\n--b--\r\n`;
const MARKDOWN = "---\ntitle: A\n---\n# B\n\n**C** [d](https://e.vn) _f_ `g`\n\n- h\n> i\n\n```\nj\n```\n";
const CSV = `title;text;url\n"A ""b""";"C\nd";https://a.vn\nE;F;\n`;

const SEEDS: readonly (readonly [format: string, seed: string | Uint8Array])[] = [
  ["text", "Hòa Phát vay 500 triệu USD.\n\nTheo Reuters"],
  ["text", Buffer.from("Giá vàng tăng mạnh", "utf16le")],
  ["json", STORY],
  ["json", `{"items":[${STORY},${STORY}]}`],
  ["jsonl", `${STORY}\n${STORY}\n`],
  ["html", PAGE],
  ["feed", RSS],
  ["wordpress", WXR],
  ["newsml", G2],
  ["mail", MAIL],
  ["markdown", MARKDOWN],
  ["csv", CSV],
  [
    "zip",
    zip([
      { name: "a.html", body: PAGE },
      { name: "b.json", body: STORY, stored: true },
    ]),
  ],
  [
    "tar",
    tar([
      { name: "a.html", body: PAGE },
      { name: `${"x/".repeat(80)}b.json`, body: STORY },
    ]),
  ],
  ["gzip", gzip(`${STORY}\n${STORY}`)],
  ["gzip", gzip(tar([{ name: "a.eml", body: MAIL }]))],
];

/** A change of bytes: a stretch of them replaced, taken away or said many times. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly times: number;
  readonly bytes: Uint8Array;
}
// What means something to one parser or another.
const TELLING = [
  "<",
  ">",
  "</",
  "<![CDATA[",
  "]]>",
  "<!--",
  "&",
  "&#",
  "&amp;",
  '"',
  "\\",
  "{",
  "[",
  "}",
  "]",
  ",",
  "\n",
  "\r\n\r\n",
  "--b",
  "=?",
  "\u0000",
  "\ufeff",
  "PK",
  "\u001f\u008b",
  "](",
  "**",
  "`",
  ";",
  "<div>",
  "<a href=",
  "<table><td>",
  "</html>",
];
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  times: fc.oneof(
    { weight: 6, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 20_000 }) },
  ),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc.constantFrom(...TELLING).map((text) => new TextEncoder().encode(text)),
  ),
});

function changed(seed: Uint8Array, changes: readonly Change[]): Uint8Array {
  let out = seed;
  for (const { at, length, times, bytes } of changes) {
    const start = Math.floor(at * out.length);
    const middle = Buffer.concat(
      Array.from({ length: Math.min(times, Math.ceil(200_000 / Math.max(1, bytes.length))) }, () => bytes),
    );
    out = Buffer.concat([out.subarray(0, start), middle, out.subarray(start + length)]);
  }
  return out;
}

const labelsOf = (name: string) => ({
  contentType: FORMATS.find((format) => format.name === name)?.types[0] ?? "text/xml",
});

/** Reads bytes as they are labelled and as they look, whole and in pieces: each entry is a story or a Fault, and comes soon. */
async function survives(bytes: Uint8Array, name: string): Promise<void> {
  for (const labels of [labelsOf(name), {}]) {
    const found: Entry[] = [];
    let before = performance.now();
    for await (const entry of entries(ofBytes(bytes), { charset: null, filename: null, contentType: "", ...labels })) {
      expect(performance.now() - before).toBeLessThan(SLOWEST);
      found.push(entry);
      before = performance.now();
    }
    expect(found.length).toBeGreaterThan(0);
    for (const entry of found) if ("story" in entry) expect(entry.story.text.trim()).not.toBe("");
  }
  await entriesPassing(bytes, 1 + (bytes.length % 977), labelsOf(name));
}

const bytesOf = (seed: string | Uint8Array): Uint8Array =>
  typeof seed === "string" ? new TextEncoder().encode(seed) : seed;
const limit = (share: number) => ({
  numRuns: 100_000,
  interruptAfterTimeLimit: SECONDS * 1000 * share,
  markInterruptAsFailure: false,
});
const time = { timeout: SECONDS * 1000 + 60_000 };

describe("no bytes break the reading of", () => {
  it.each(SEEDS)("%s, changed a little or much", time, async (name, seed) => {
    const changes = fc.array(change, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, (list) => survives(changed(bytesOf(seed), list), name)),
      limit(0.6 / SEEDS.length),
    );
    expect(process.memoryUsage.rss()).toBeLessThan(MEMORY);
  });

  it.each(FORMATS.map((format) => format.name))("%s, made of anything", time, async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), (bytes) => survives(bytes, name)),
      limit(0.2 / FORMATS.length),
    );
  });

  it.each([
    ["html", "<div>"],
    ["html", "<p><a href=x>"],
    ["html", "&lt;"],
    ["html", "<b class='comment"],
    ["html", "<p>a.</p>"],
    ["html", "<!--"],
    ["html", "<title>"],
    ["feed", "<item>"],
    ["feed", "<rss><a b='"],
    ["json", "["],
    ["json", '{"a":'],
    ["json", '"'],
    ["jsonl", "\n"],
    ["jsonl", "{}\n"],
    ["csv", '",'],
    ["csv", ";;\n"],
    ["markdown", "[a]("],
    ["markdown", "**a"],
    ["markdown", "*a_"],
    ["markdown", "> - "],
    ["markdown", "`"],
    ["mail", "a: b\n"],
    ["mail", "Content-Type: multipart/mixed; boundary=b\n\n--b\n"],
    ["text", " \n"],
  ])("%s, of nothing but %j", time, async (name, unit) => {
    const seed = bytesOf(SEEDS.find(([format]) => format === name)?.[1] ?? "");
    const many = Buffer.from(unit.repeat(Math.ceil((/[\n]/.test(unit) ? 30_000 : 300_000) / unit.length)));
    for (const bytes of [many, Buffer.concat([seed, many]), Buffer.concat([many, seed])]) await survives(bytes, name);
  });
});

const DATA = process.env.NEWSLEDGER_DATA_DIR ?? join(import.meta.dirname, "../../../shared/data");
const folder = join(DATA, "html/aeb/html");

describe.skipIf(!existsSync(folder))("real pages, changed", () => {
  it("are read or refused", time, async () => {
    const pages = readdirSync(folder)
      .slice(0, 12)
      .map((file) => readFileSync(join(folder, file)).subarray(0, 300_000));
    const one = fc.tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(one, ([page, list]) => survives(changed(page, list), "html")),
      limit(0.2),
    );
  });
});
