import { type Language, type LanguageCode, Write, byCode } from "../../text/index.ts";
import type { EventQuantity, Info } from "../info.ts";
import type { Forms, Kind, Telling } from "../kind.ts";
import { all } from "../kinds/index.ts";
import { figureKey } from "../merge/fold.ts";
import { written as term } from "../meaning.ts";
import { type Facts, template, written } from "./template.ts";

const kinds = new Map<string, Kind>((all as readonly Kind[]).map((kind) => [kind.kind, kind]));

/** What a summary needs of an event. */
export type Told = Pick<
  Info,
  "kind" | "subtype" | "status" | "participants" | "quantities" | "headline" | "terms" | "period"
>;

interface Telltale {
  readonly event: Told;
  readonly kind: Kind;
  readonly language: Language;
}

const namesOf = ({ participants }: Told, role: string): string[] => [
  ...new Set(participants.filter((one) => one.role === role && one.name !== "").map((one) => one.name)),
];

/** The figure of the headline where it is one of these, else the one that most claims give, of equals the latest; all where they disagree. */
function figureOf({ figures, disagree }: EventQuantity, { event, language }: Telltale): string {
  const plain = figures.map(({ quantity }) => quantity);
  if (disagree) return Write.either(plain, language);
  const { headline } = event;
  const main = headline && plain.find((one) => figureKey(one) === figureKey(headline));
  if (main) return Write.amount(main, language);
  const [best] = [...figures].reverse().sort((a, b) => b.claims.length - a.claims.length);
  return best === undefined ? "" : Write.amount(best.quantity, language);
}

/** One number, and no other: it may stand in front of what it measures. */
const isPlain = ({ figures, disagree }: EventQuantity): boolean =>
  !disagree && figures.every(({ quantity }) => Write.isExact(quantity));

/** "{ARRANGER,}" are names with commas alone, "{PRINCIPAL!}" a figure that is told as one exact number. */
function fact({ event, kind, language }: Telltale, name: string): string | null {
  const role = name.replace(/[!,]$/, "");
  if (role === "PERIOD") return event.period && Write.period(event.period, language);
  const names = namesOf(event, role);
  if (names.length > 0) return name.endsWith(",") ? names.join(", ") : Write.list(names, language);
  const figures = event.quantities.find((one) => one.role === role);
  if (figures) return name.endsWith("!") && !isPlain(figures) ? null : figureOf(figures, { event, kind, language });
  const word = event.terms.find((one) => one.role === role);
  const rule = kind.terms?.[role];
  return word && rule ? term(rule, word.value, language.code) : null;
}

const formOf = (forms: Forms, subtype: string | null): string =>
  typeof forms === "string" ? forms : (forms[subtype ?? ""] ?? forms[""]);

/** "{WHO?}" is nothing where nobody is named; whom the sentence is about is not named in {WHAT} again. */
function factsOf(told: Telltale, { who, what }: Telling): Facts {
  const { event, language } = told;
  const subject = who.find((role) => namesOf(event, role).length > 0);
  const names = subject === undefined ? [] : namesOf(event, subject);
  const besides: Facts = (name) => (name === subject ? null : facts(name));
  const facts: Facts = (name) => {
    const [one = "", several] = name.split("~");
    if (several !== undefined) return names.length > 1 ? several : one;
    if (name === "WHO") return names.length > 0 ? Write.list(names, language) : language.writing.nobody;
    if (name === "WHO?") return names.length > 0 ? Write.list(names, language) : null;
    return name === "WHAT" ? written(template(formOf(what, event.subtype)), besides) : fact(told, name);
  };
  return facts;
}

const capital = (text: string): string => {
  const [first = ""] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
};

/** What happened in one sentence of a language, from the facts of the event and from nothing else. Names are as stories write them. */
export function summary(event: Told, code: LanguageCode): string {
  const kind = kinds.get(event.kind);
  const language = byCode(code);
  if (kind === undefined) return event.kind;
  const telling = kind.summary[code];
  const forms = telling.steps?.[event.status] ?? language.writing.steps[event.status];
  const sentence = template(formOf(forms, event.subtype));
  return capital(written(sentence, factsOf({ event, kind, language }, telling)) ?? kind.title[code]);
}
