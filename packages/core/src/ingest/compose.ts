import { Repair, type Span } from "../text/index.ts";
import type { Story } from "./stages.ts";

/** A story's parts as one text, and where the given ones are in it. */
export interface Composed {
  readonly text: string;
  readonly title: Span.Span | null;
  readonly lead: Span.Span | null;
}

/** What is left of a text that opens with `part`, white space aside; null when it does not. */
function after(text: string, part: string): string | null {
  let i = 0;
  for (const word of part.split(/\s+/)) {
    while (i < text.length && /\s/.test(text.charAt(i))) i += 1;
    if (!text.startsWith(word, i)) return null;
    i += word.length;
  }
  const rest = text.slice(i);
  // "Xiaomi vay" does not open "Xiaomi vays …".
  return /^[\p{L}\p{N}]/u.test(rest) ? null : rest.replace(/^\s+/, "");
}

/** Title, lead and body joined by line breaks, without repeating what the body opens with. */
export function compose(story: Pick<Story, "title" | "lead" | "text">): Composed {
  const cleaned = (part: string | null): string => (part === null ? "" : Repair.clean(Repair.text(part)).trim());
  const [title, lead] = [cleaned(story.title), cleaned(story.lead)];
  const untitled = title === "" ? cleaned(story.text) : (after(cleaned(story.text), title) ?? cleaned(story.text));
  const body = lead === "" ? untitled : (after(untitled, lead) ?? untitled);
  const start = title === "" ? 0 : title.length + 1;
  return {
    text: [title, lead, body].filter((part) => part !== "").join("\n"),
    title: title === "" ? null : { start: 0, end: title.length },
    lead: lead === "" ? null : { start, end: start + lead.length },
  };
}
