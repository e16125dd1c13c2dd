import { GraphQLError, Kind, type ValueNode } from "graphql";
import { builder } from "./builder.ts";

const bad = (message: string, node?: ValueNode): GraphQLError =>
  new GraphQLError(message, { ...(node && { nodes: [node] }), extensions: { code: "BAD_INPUT" } });

/** A scalar whose values are texts of one form, going in and coming out. */
function textual(name: "DateTime" | "Date" | "Decimal" | "URL", { description, link, read }: Form): void {
  const parse = (value: unknown, node?: ValueNode): string => {
    const found = typeof value === "string" ? read(value) : null;
    if (found === null)
      throw bad(`${JSON.stringify(value)?.slice(0, 80) ?? "this"} is no ${name}: ${description}`, node);
    return found;
  };
  builder.scalarType(name, {
    description,
    ...(link !== undefined && { specifiedByURL: link }),
    serialize: (value) => value,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
  });
}
interface Form {
  readonly description: string;
  readonly link?: string;
  /** The value in the one form that core takes; null when the text is none. */
  readonly read: (text: string) => string | null;
}

/** A day that the calendar has, as YYYY-MM-DD; JavaScript alone takes 30 February for 2 March. */
export function date(text: string): string | null {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year !== "" && at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day) ? text : null;
}

const INSTANT = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d(?:\.\d{1,9})?)([Zz]|[+-]\d\d:\d\d)$/;

/** An instant with its offset, as RFC 3339 in UTC with milliseconds. */
export function instant(text: string): string | null {
  const [, day = "", time = "", offset = ""] = INSTANT.exec(text) ?? [];
  if (date(day) === null) return null;
  const at = Date.parse(`${day}T${time}${offset.toUpperCase()}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** A decimal number without exponent or needless zeros in front. */
export const decimal = (text: string): string | null =>
  /^-?(?:0|[1-9]\d{0,39})(?:\.\d{1,20})?$/.test(text) ? text : null;

/** An absolute address of the web. */
export function url(text: string): string | null {
  const found = text.length <= 2000 ? URL.parse(text) : null;
  return found !== null && /^https?:$/.test(found.protocol) ? text : null;
}

textual("DateTime", {
  description: 'An instant, RFC 3339, UTC: "2017-08-03T02:15:00.000Z". Going in, any offset will do.',
  link: "https://www.rfc-editor.org/rfc/rfc3339",
  read: instant,
});
textual("Date", {
  description: "A calendar date, YYYY-MM-DD.",
  link: "https://www.rfc-editor.org/rfc/rfc3339",
  read: date,
});
textual("Decimal", { description: 'An exact decimal number, as a string: "1000000000", "2.5".', read: decimal });
textual("URL", {
  description: 'An address of the web: "https://example.com/story".',
  link: "https://url.spec.whatwg.org/",
  read: url,
});
