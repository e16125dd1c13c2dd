import { statSync } from "node:fs";
import { byCode, Doc, Repair, Tokens } from "@newsledger/core/text";
import { Gazetteers, Name, Names } from "@newsledger/core/company";
import type { Found, Mention } from "@newsledger/core/company";
import { lines, row } from "./labels.ts";
import type { Row } from "./labels.ts";

interface Story {
  readonly id: string;
  readonly title: string | null;
  readonly lead: string | null;
  readonly body: string | null;
  readonly companies: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
}

/** A ticker in brackets, as "(mã: HPG)"; explicit where the journalist says that it is one. */
interface Ticker {
  readonly paren: string;
  readonly ticker: string;
  readonly tier: "explicit" | "bare-consistent" | "bare-unverified";
}

interface Sentence {
  readonly text: string;
  readonly mentions: readonly { readonly surface: string }[];
}

const BOARDS = new Set(["HOSE", "HNX", "UPCOM"]);
const BEFORE = 90;

const clean = (text: string | null): string => Repair.clean(Repair.text(text ?? "")).trim();
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();

function read(text: string, code: "VI" | "EN"): Found {
  const doc = Doc.of(text, byCode(code));
  return Names.read(doc, { gazetteer: Gazetteers.standard(), zones: doc.layout.zones });
}

/** The names of each company read: those in the story and that in the list. */
function companiesOf({ mentions, provisional }: Found): Set<string>[] {
  const met = new Map<string, string>(provisional.map(({ id, name }) => [id, name]));
  const out = new Map<string, Set<string>>();
  for (const { company, name } of mentions) {
    const names = out.get(company ?? name) ?? new Set();
    out.set(company ?? name, names.add(folded(name)));
    if (company !== null) names.add(folded(Gazetteers.standard().info(company)?.name ?? met.get(company) ?? name));
  }
  return [...out.values()];
}

/** F1 of companies over stories: a company is right when one of its names is one of its gold names. */
async function stories(dataDir: string, code: "VI" | "EN"): Promise<Row> {
  const tally = { hits: 0, gold: 0, read: 0 };
  const gold = await lines<Story>(dataDir, `gold-dev/${code.toLowerCase()}.jsonl`);
  for (const { title, lead, body, companies } of gold) {
    const own = lead !== null && body?.startsWith(lead) === true ? null : lead;
    const found = companiesOf(read([title, own, body].map(clean).filter(Boolean).join("\n"), code));
    const wanted = companies.map(({ name, aliases }) => new Set([name, ...(aliases ?? [])].map(clean).map(folded)));
    const met = (one: ReadonlySet<string>, others: readonly Set<string>[]): boolean =>
      others.some((each) => [...each].some((name) => one.has(name)));
    const right = wanted.filter((one) => met(one, found)).length;
    tally.hits += Math.min(right, found.filter((one) => met(one, wanted)).length);
    tally.gold += wanted.length;
    tally.read += found.length;
  }
  const [precision, recall] = [tally.hits / tally.read, tally.hits / tally.gold];
  const note = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${gold.length} stories`;
  const figure = (2 * precision * recall) / (precision + recall);
  return { name: `companies of a story, ${code}: F1`, goal: "≥ 0.88", figure, count: tally.gold, note };
}

/** Whether a mention is the company that a Vietnamese board lists under a ticker. */
const listedAs = ({ company }: Mention, ticker: string): boolean =>
  company !== null &&
  (Gazetteers.standard().info(company)?.identifiers ?? []).some(
    ({ scheme, value, exchange }) => scheme === "TICKER" && value === ticker && BOARDS.has(exchange ?? ""),
  );

const isNamed = (name: string, company: string | null): boolean =>
  Gazetteers.standard()
    .named(name)
    .some(({ id }) => id === company);

const SHARES = /cổ phiếu|mã chứng khoán|niêm yết/i;

/**
 * Whether anything but the letters tells that a ticker's company is meant: its name ends before the bracket or stands elsewhere in the
 * story, by the lists alone, or the sentence speaks of shares.
 */
function supported(
  { text, at, mentions }: { text: string; at: number; mentions: readonly Mention[] },
  link: Mention,
): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const called = Tokens.tokens(before).some(({ start }) => isNamed(before.slice(start).trim(), link.company));
  const sentence = text.slice(text.lastIndexOf(". ", at) + 1, at);
  const rest = mentions.filter(({ name, company }) => company === link.company && name !== link.name);
  return called || SHARES.test(sentence) || rest.some(({ name }) => isNamed(name, link.company));
}

const hits = (list: readonly boolean[]): { hits: number; count: number } => ({
  hits: list.filter(Boolean).length,
  count: list.length,
});

interface Tickers {
  readonly text: string;
  readonly mentions: readonly Ticker[];
}

async function tickers(dataDir: string): Promise<Row[]> {
  const explicit: boolean[] = [];
  const linked: boolean[] = [];
  const doubted: boolean[] = [];
  for (const story of await lines<Tickers>(dataDir, "labels/vi_ticker_mentions.jsonl")) {
    const text = story.text.normalize("NFC");
    const { mentions } = read(text, "VI");
    for (const { paren, ticker, tier } of story.mentions) {
      const at = text.indexOf(paren.normalize("NFC"));
      const end = at + paren.normalize("NFC").length;
      const near = mentions.filter((each) => each.span.end > at - BEFORE && each.span.start < end);
      const links = near.filter((each) => listedAs(each, ticker));
      const inside = links.filter(({ span }) => span.start >= at && span.end <= end);
      if (tier === "explicit") explicit.push(links.length > 0);
      if (tier !== "bare-unverified") continue;
      linked.push(inside.length > 0);
      doubted.push(inside.some((link) => !supported({ text, at, mentions }, link)));
    }
  }
  const note = `of ${hits(linked).hits} linked; for the others the story names the company or speaks of shares`;
  return [
    row("explicit tickers: right company", "≥ 92 %", hits(explicit)),
    row("unverified brackets: linked and nothing else names the company", "≤ 3 %", { ...hits(doubted), note }),
  ];
}

/** Company names marked in English sentences that are among the mentions, forms left off. */
async function sentences(dataDir: string): Promise<Row> {
  const found = (await lines<Sentence>(dataDir, "labels/en_finentity.jsonl")).flatMap(({ text, mentions }) => {
    const names = new Set(read(text.normalize("NFC"), "EN").mentions.map(({ name }) => Name.normalise(name)));
    return mentions.map(({ surface }) => names.has(Name.normalise(surface)));
  });
  const note = "indices, authorities and funds are marked there too";
  return row("names marked in English market news: read as companies", "–", { ...hits(found), note });
}

/** What the list costs: its opening from the file, best of some; its bytes in memory. */
function cost(): Row[] {
  const gazetteer = Gazetteers.standard();
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    Gazetteers.open(Gazetteers.PATH);
    return performance.now() - start;
  });
  const megabytes = statSync(Gazetteers.PATH).size / 1e6;
  return [
    { name: "opening the list of companies, ms", goal: "< 30", figure: Math.min(...times), count: times.length },
    { name: "the list in memory, MB", goal: "≤ 40", figure: megabytes, count: gazetteer.size, note: "companies" },
  ];
}

export async function rows(dataDir: string): Promise<Row[]> {
  return [
    await stories(dataDir, "VI"),
    await stories(dataDir, "EN"),
    ...(await tickers(dataDir)),
    await sentences(dataDir),
    ...cost(),
  ];
}
