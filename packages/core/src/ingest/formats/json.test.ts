import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entries } from "../entries.ts";
import { parse } from "../parse.ts";
import type { Entry } from "./format.ts";
import { ofBytes, ofStream } from "./input.ts";

const labels = { contentType: "application/json", charset: null, filename: null };
const raw = (text: string, contentType = "application/json") => ({
  ...labels,
  contentType,
  bytes: new TextEncoder().encode(text),
});

async function read(text: string, contentType = "application/json"): Promise<Entry[]> {
  const out: Entry[] = [];
  for await (const entry of entries(ofBytes(new TextEncoder().encode(text)), { ...labels, contentType }))
    out.push(entry);
  return out;
}
const told = (found: readonly Entry[]) =>
  found.map((entry) => [
    entry.place,
    "story" in entry ? entry.story.text : "fault" in entry ? entry.fault.code : entry.error,
  ]);

const story = (text: string) => JSON.stringify({ text });

describe("a JSON story", () => {
  it("has its fields, under their own or other usual names", async () => {
    const given = {
      headline: "Tin",
      summary: "Tóm tắt",
      body: "Nội dung.",
      link: "https://a.vn/1",
      publisher: { name: "Báo A" },
      author: "Minh Anh",
      date: "03/05/2021",
      lang: "vi-VN",
    };
    expect(await parse(raw(JSON.stringify(given)))).toEqual([
      {
        title: "Tin",
        lead: "Tóm tắt",
        text: "Nội dung.",
        url: "https://a.vn/1",
        source: "Báo A",
        authors: ["Minh Anh"],
        publishedAt: "2021-05-03T00:00:00Z",
        language: "VI",
      },
    ]);
  });

  it("may have its text as HTML, which fills what is not given", async () => {
    const html = `<html><head><meta property="og:title" content="From the page"><meta property="article:published_time" content="2021-05-03"></head><body><article><p>Acme said on Monday it would buy Beta Ltd.</p><p>The price is $2 billion, it said in a statement.</p></article></body></html>`;
    const [found] = await parse(raw(JSON.stringify({ id: 7, html, title: "Given" })));
    expect(found).toMatchObject({
      title: "Given",
      text: "Acme said on Monday it would buy Beta Ltd.\nThe price is $2 billion, it said in a statement.",
      publishedAt: "2021-05-03T00:00:00Z",
    });
  });

  it("of the WordPress API has its parts rendered", async () => {
    const post = {
      title: { rendered: "A &amp; B" },
      content: { rendered: "<p>One sentence.</p><p>Two.</p>" },
      link: "https://a.vn/1",
    };
    expect((await parse(raw(JSON.stringify([post]))))[0]).toMatchObject({
      title: "A & B",
      text: "One sentence.\nTwo.",
      url: "https://a.vn/1",
    });
  });

  it.each([
    ["BAD_JSON", "{"],
    ["BAD_JSON", "no json"],
    ["BAD_INPUT", "[1]"],
    ["BAD_INPUT", JSON.stringify({ title: "x" })],
    ["BAD_INPUT", JSON.stringify({ text: "x", url: "javascript:alert(1)" })],
    ["BAD_INPUT", JSON.stringify({ text: "x", publishedAt: "soon" })],
    ["BAD_INPUT", JSON.stringify({ text: "x", language: "fr" })],
    ["EMPTY", ""],
    ["EMPTY", "[]"],
    ["NOT_TEXT", '{"text":"\u0000"}'],
    ["LIMIT_DEPTH", `{"text":"x","a":${"[".repeat(100)}${"]".repeat(100)}}`],
  ])("is refused with %s: %s", async (code, text) => {
    await expect(parse(raw(text))).rejects.toMatchObject({ code });
  });
});

describe("many JSON stories", () => {
  it.each([
    [
      "a list",
      `[${story("a")}, {"x" 1}, ${story("b")}]`,
      [
        ["item 1", "a"],
        ["item 2", "BAD_JSON"],
        ["item 3", "b"],
      ],
    ],
    [
      "lines",
      `${story("a")}\n\n{"text"\n${story("b")}`,
      [
        ["line 1", "a"],
        ["line 3", "BAD_JSON"],
        ["line 4", "b"],
      ],
    ],
    [
      "one after the other",
      `${story("a")} ${story("b")}`,
      [
        ["", "a"],
        ["value 2", "b"],
      ],
    ],
    [
      "a list in an object",
      `{"version":1,"articles":[${story("a")},{"title":"t"}]}`,
      [
        ["item 1", "a"],
        ["item 2", "BAD_INPUT"],
      ],
    ],
    [
      "brackets in strings",
      `[${story("[{\\")},${story('"}]')}]`,
      [
        ["item 1", "[{\\"],
        ["item 2", '"}]'],
      ],
    ],
  ])("%s", async (_, text, expected) => {
    expect(told(await read(text))).toEqual(expected);
  });

  it("are told by how they begin, whatever they are called", async () => {
    expect(told(await read(`${story("a")}\n${story("b")}\n`, "text/plain"))).toEqual([
      ["line 1", "a"],
      ["line 2", "b"],
    ]);
  });

  it("come out the same however the bytes are cut", async () => {
    const text = fc.array(fc.record({ text: fc.string({ minLength: 1 }), title: fc.string() }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), fc.boolean(), async (stories, size, asLines) => {
        const whole = asLines ? stories.map((one) => JSON.stringify(one)).join("\n") : JSON.stringify(stories);
        const bytes = new TextEncoder().encode(whole);
        const pieces = async function* () {
          for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
        };
        const cut: Entry[] = [];
        const type = asLines ? "application/x-ndjson" : "application/json";
        for await (const entry of entries(ofStream(pieces()), { ...labels, contentType: type })) cut.push(entry);
        expect(told(cut)).toEqual(told(await read(whole, type)));
        expect(cut).toHaveLength(stories.length);
      }),
      { numRuns: 60 },
    );
  });
});
