import { Fault } from "../../fault/index.ts";
import type { Raw } from "../stages.ts";

// What no text has, but every picture, archive and program does.
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** The text of bytes in UTF-8, with or without a byte order mark. */
export function utf8({ bytes, charset }: Raw): string {
  if (charset !== null && !["utf-8", "utf8", "us-ascii"].includes(charset.toLowerCase()))
    throw new Fault("NOT_TEXT", `the text is announced as ${charset}: send it in UTF-8`, { charset });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Fault("NOT_TEXT", "the bytes are no UTF-8 text: save the file as UTF-8 and send it again");
  }
  const at = text.search(BINARY);
  if (at >= 0)
    throw new Fault(
      "NOT_TEXT",
      `a control character at ${at} says that this is no text: send plain text, JSON or a form`,
      { at },
    );
  if (text.trim() === "") throw new Fault("EMPTY", "there is no text in this: send the story itself");
  return text;
}
