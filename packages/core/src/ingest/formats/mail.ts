import { Fault } from "../../fault/index.ts";
import * as Page from "../html/page.ts";
import { LIMITS } from "../limits.ts";
import type { Story } from "../stages.ts";
import { instantOf } from "./dates.ts";
import type { Format } from "./format.ts";
import { exceeds, whole } from "./input.ts";
import { broken } from "./unpack.ts";

// Lines are broken where a mail would grow too wide. Source: RFC 5322, 2.1.1.
const WIDEST = 80;

/** The text of a mail: without a signature (RFC 3676, 4.3), with the lines of a paragraph on one. */
function unwrapped(text: string): string {
  const body =
    text
      .replace(/\r\n?/g, "\n")
      .split(/\n-- \n/)[0]
      ?.trim() ?? "";
  if (!body.includes("\n\n") || body.split("\n").some((line) => line.length > WIDEST)) return body;
  return body
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .split("\n")
        .map((line) => line.trim())
        .join(" "),
    )
    .join("\n");
}

function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

async function storyOf(bytes: Uint8Array): Promise<Story> {
  const { default: PostalMime } = await import("postal-mime");
  const options = { maxNestingDepth: LIMITS.mailDepth, maxHeadersSize: LIMITS.mailHeaderBytes };
  const mail = await PostalMime.parse(bytes, options).catch((error: unknown) => {
    throw broken(error, "this mail cannot be read");
  });
  const text = mail.html ? Page.lines(mail.html) : unwrapped(mail.text ?? "");
  if (text === "") throw new Fault("EMPTY", "this mail has no text");
  const address = mail.headers.find(({ key }) => key === "archived-at")?.value.replace(/^<|>$/g, "") ?? "";
  return {
    title:
      mail.subject
        ?.replace(/^(?:\s*(?:re|fwd?)\s*:)+\s*/i, "")
        .trim()
        .slice(0, LIMITS.fieldChars) || null,
    lead: null,
    text,
    url: /^https?:\/\/\S+$/.test(address) ? address : null,
    source: mail.from?.name?.slice(0, LIMITS.fieldChars) || null,
    authors: [],
    publishedAt: instantOf(mail.date ?? ""),
    language: null,
  };
}

const HEADER =
  /^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|list-id|dkim-signature|reply-to): /gim;

/** A mail, such as a newsletter: its subject and its text. What is attached is not read. */
export const mail: Format = {
  name: "mail",
  types: ["message/rfc822"],
  endings: ["eml"],
  isOne: true,
  sniff(head) {
    const [headers = ""] = Buffer.from(head)
      .toString("latin1")
      .split(/\r?\n\r?\n/);
    return (
      /^[\w-]{2,40}: /.test(headers) && new Set(headers.match(HEADER)?.map((name) => name.toLowerCase())).size >= 3
    );
  },
  async *stories(input) {
    const bytes = await whole(input);
    if (linesIn(bytes) > LIMITS.mailLines) throw exceeds("mailLines", "this mail has too many lines");
    yield { place: "", story: await storyOf(bytes) };
  },
};
