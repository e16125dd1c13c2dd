import { describe, expect, it } from "vitest";
import { entriesOf, told } from "../../../../test/kit/entries.ts";

describe("the format of bytes", () => {
  it.each([
    ["its type", { contentType: "text/plain" }, "Tin.", "Tin."],
    [
      "its ending, where the type says nothing",
      { contentType: "application/octet-stream", filename: "a.TXT" },
      "Tin.",
      "Tin.",
    ],
    ["nothing at all, and it is text", {}, "Tin.", "Tin."],
    ["its beginning, against a vague type", { contentType: "text/plain" }, `{"text":"a"}`, "a"],
    [
      "its ending, where its beginning cannot tell a line from a story",
      { filename: "a.jsonl" },
      `{"text":"a","x":"${"x".repeat(5000)}"}\n{broken`,
      "a",
    ],
    ["its type, against its beginning", { contentType: "text/csv" }, `title,text\n"{",b`, "b"],
  ])("is told by %s", async (...[, labels, body, text]) => {
    expect(told(await entriesOf(body, labels)).map(([, words]) => words)).toContain(text);
  });

  it.each([
    ["a picture", { contentType: "image/png" }, "x", "UNSUPPORTED_TYPE"],
    ["a document", { contentType: "application/octet-stream", filename: "a.pdf" }, "%PDF-1.7", "UNSUPPORTED_TYPE"],
    ["bytes that nobody names", {}, "\u0000\u0001\u0002", "UNSUPPORTED_TYPE"],
    ["nothing", { contentType: "text/plain" }, "", "EMPTY"],
    ["a page without a story", { contentType: "text/html" }, "<html><body></body></html>", "EMPTY"],
  ])("%s is refused", async (...[, labels, body, code]) => {
    expect(told(await entriesOf(body, labels))).toEqual([["", code]]);
  });
});
