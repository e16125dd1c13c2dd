import { Fault } from "../../fault/index.ts";
import * as Page from "../html/page.ts";
import { decode } from "./characters.ts";
import type { Format } from "./format.ts";
import { whole } from "./input.ts";

const DECLARED =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/i;

/** The character set that a page or a feed says it is in. */
export const declared = (head: string): string | null => {
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  return meta ?? xml ?? null;
};

const start = (head: Uint8Array): string => Buffer.from(head.subarray(0, 1024)).toString("latin1");

/** A page: its main text, and what it says of itself. One story. */
export const html: Format = {
  name: "html",
  types: ["text/html", "application/xhtml+xml"],
  endings: ["html", "htm", "xhtml", "shtml"],
  isOne: true,
  sniff: (head) =>
    /^(?:\u00ef\u00bb\u00bf)?(?:\s|<!--[^>]{0,500}-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype\s+html|html|head|body|article)\b/i.test(
      start(head),
    ),
  async *stories(input, { labels }) {
    const page = decode(await whole(input), { charset: labels.charset, declared });
    const story = Page.read(page, { url: null });
    if (story.text === "")
      throw new Fault("EMPTY", "no text of a story is found on this page: send a page with one story");
    yield { place: "", story };
  },
};
