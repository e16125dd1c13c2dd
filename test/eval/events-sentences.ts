import { Gazetteers, Names } from "@newsledger/core/company";
import { Read } from "@newsledger/core/event";
import type { Kind } from "@newsledger/core/event";
import { byCode, Doc, Period, Quantity } from "@newsledger/core/text";
import { lines } from "./labels.ts";
import type { Row } from "./labels.ts";

type EventKind = Kind.EventKind;

/** A sentence with the types of its events, in the words of its own corpus. */
interface Sentence {
  readonly text: string;
  readonly event_types: readonly string[];
}

/** Labels of a corpus that are one of our classes, and the kinds that we call so. */
interface Class {
  readonly labels: readonly string[];
  readonly kinds: readonly EventKind[];
}

const RESULTS: readonly EventKind[] = ["EARNINGS", "GUIDANCE"];
const DEALS: readonly EventKind[] = ["ACQUISITION", "MERGER", "DIVESTITURE"];

/**
 * How the types of the two corpora stand to our kinds. Their classes are told apart less finely than ours, and some have no counterpart:
 * SentiFM's SalesVolume and Debt, SENTiVENT's Macroeconomics (any talk of the economy), SalesVolume, SecurityValue (price moves, which
 * are no events here), CSR/Brand (image), Expense and Investment (any spending). Sentences of those alone count for no class.
 */
const CORPORA: Readonly<Record<string, Readonly<Record<string, Class>>>> = {
  sentifm: {
    results: { labels: ["Profit", "QuarterlyResults", "Turnover"], kinds: RESULTS },
    deals: { labels: ["MergerAcquisition"], kinds: DEALS },
    recommendations: { labels: ["BuyRating", "TargetPrice"], kinds: ["ANALYST_RATING"] },
    dividends: { labels: ["Dividend"], kinds: ["DIVIDEND"] },
    buybacks: { labels: ["ShareRepurchase"], kinds: ["SHARE_BUYBACK"] },
  },
  sentivent: {
    products: { labels: ["Product/Service"], kinds: ["PRODUCT_EVENT"] },
    results: { labels: ["FinancialReport", "Revenue", "Profit/Loss"], kinds: RESULTS },
    contracts: { labels: ["Deal"], kinds: ["CONTRACT_AWARD", "PARTNERSHIP"] },
    ratings: { labels: ["Rating"], kinds: ["ANALYST_RATING", "CREDIT_RATING"] },
    facilities: { labels: ["Facility"], kinds: ["CAPITAL_PROJECT"] },
    law: { labels: ["Legal"], kinds: ["LITIGATION", "REGULATORY_ACTION"] },
    deals: { labels: ["Merger/Acquisition"], kinds: DEALS },
    people: { labels: ["Employment"], kinds: ["EXECUTIVE_CHANGE", "WORKFORCE_CHANGE"] },
    dividends: { labels: ["Dividend"], kinds: ["DIVIDEND"] },
    financing: { labels: ["Financing"], kinds: ["EQUITY_RAISE", "FUNDING_ROUND", "IPO", "BOND_ISSUE", "LOAN"] },
  },
};

/** The corpora are tokenised: "5 % , it 's" is "5%, it's". */
const joined = (text: string): string =>
  text
    .replace(/ ([.,;:!?%)])/g, "$1")
    .replace(/([(]) /g, "$1")
    .replace(/ '(s|re|ve|ll|d|t)\b/g, "'$1")
    .replace(/ n't/g, "n't")
    .replace(/\$ (\d)/g, "$$$1")
    .replace(/``|''/g, '"')
    .replace(/pound\(s\)/g, "£")
    .normalize("NFC");

function kindsOf(text: string): Set<EventKind> {
  const doc = Doc.of(joined(text), byCode("EN"));
  const found = Names.read(doc, { gazetteer: Gazetteers.standard(), zones: [] });
  const [quantities, periods] = [Quantity.read(doc), Period.read(doc, { publishedAt: null })];
  const claims = Read.claims({ doc, found, quantities, periods, title: null, lead: null, publishedAt: null });
  return new Set(claims.map(({ kind }) => kind));
}

interface Tally {
  hits: number;
  gold: number;
  read: number;
}

const f1 = ({ hits, gold, read }: Tally): number => (gold + read === 0 ? 0 : (2 * hits) / (gold + read));

/** English sentences of one corpus: F1 of each class that has a counterpart here, and their mean. */
export async function sentences(dataDir: string, corpus: string): Promise<Row[]> {
  const classes = Object.entries(CORPORA[corpus] ?? {});
  const tallies = new Map(classes.map(([name]) => [name, { hits: 0, gold: 0, read: 0 }]));
  const all = await lines<Sentence>(dataDir, `labels/en_event_sentences_${corpus}.jsonl`);
  for (const { text, event_types: labels } of all) {
    const kinds = kindsOf(text);
    for (const [name, one] of classes) {
      const own = tallies.get(name);
      const [gold, read] = [
        one.labels.some((label) => labels.includes(label)),
        one.kinds.some((kind) => kinds.has(kind)),
      ];
      // Sales of a product in pieces or money: a result to some labellers, none to others.
      if (own === undefined || (!gold && one.kinds === RESULTS && labels.includes("SalesVolume"))) continue;
      own.hits += gold && read ? 1 : 0;
      own.gold += gold ? 1 : 0;
      own.read += read ? 1 : 0;
    }
  }
  const figures = [...tallies.values()].map(f1);
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  // SENTiVENT labels what is said of deals, results and products in passing, as opinion, background or plan of nobody named, all of which
  // are no events here: precision is high where recall is low. Tried: sentences read within their documents, 0.33; either way, 0.34.
  const note = "mean F1 of the classes that have a counterpart; the corpus labels clauses that tell less than an event";
  return [
    { name: `event sentences (${corpus})`, goal: "F1 ≥ 0.60", figure: mean, count: all.length, note },
    ...[...tallies].map(([name, own]) => ({
      name: `  ${name} (${corpus})`,
      goal: "",
      figure: f1(own),
      count: own.gold,
      note: `precision ${(own.hits / Math.max(1, own.read)).toFixed(3)}, recall ${(own.hits / Math.max(1, own.gold)).toFixed(3)}`,
    })),
  ];
}
