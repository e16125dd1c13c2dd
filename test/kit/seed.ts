import { Article } from "@newsledger/core/article";
import { Companies, type Gazetteer, type Info } from "@newsledger/core/company";
import { Ledger } from "@newsledger/core/event";
import { Id } from "@newsledger/core/util";

/** A story that a test puts into the archive as read, so that what the readers find today does not matter. */
export interface Seed {
  readonly title: string;
  readonly text: string;
  readonly url?: string;
  readonly source?: string;
  readonly language?: "VI" | "EN";
  /** RFC 3339 in UTC; without it the story is undated and arrives at `AT`. */
  readonly at?: string;
  /** Names in the text, and the companies that they are: { "Xiaomi": "xiaomi" }. */
  readonly names?: Readonly<Record<string, string>>;
  /** Words of the text, and the figures that they are: { "1 tỷ USD": "1000000000 USD" }. */
  readonly figures?: Readonly<Record<string, string>>;
  readonly claims?: readonly Saying[];
}
export interface Saying {
  readonly kind: string;
  readonly status?: string;
  /** "BORROWER: Xiaomi", by names of the text. */
  readonly who: readonly string[];
  /** "PRINCIPAL: 1 tỷ USD", by words of the text. */
  readonly figures?: readonly string[];
  /** "POSITION: CEO", by words of the text. */
  readonly terms?: readonly string[];
  /** The words that prove it: a stretch of the text. */
  readonly words: string;
}

export const AT = "2021-08-01T00:00:00.000Z";

const COMPANY = { aliases: [], country: "VN", sector: null, identifiers: [], provisional: false, mergedInto: null };
const ticker = (value: string, exchange: string) => ({ scheme: "TICKER" as const, value, exchange });
const company = (id: string, name: string, more: Partial<Info> = {}): Info => ({
  ...COMPANY,
  id: Id.Company.parse(id),
  name,
  ...more,
});

const LISTED: readonly Info[] = [
  company("xiaomi", "Xiaomi", { country: "CN", sector: "Electronics", identifiers: [ticker("1810.HK", "HKEX")] }),
  company("deutsche-bank", "Deutsche Bank", { country: "DE" }),
  company("masan", "Masan", { aliases: ["Tập đoàn Masan"], identifiers: [ticker("MSN", "HOSE")] }),
  company("hoa-phat", "Hòa Phát", { identifiers: [ticker("HPG", "HOSE")] }),
  company("sao-mai", "Sao Mai", { identifiers: [ticker("ASM", "HOSE")] }),
  company("sao-mai-ben-dinh", "Sao Mai Bến Đình", { aliases: ["Sao Mai"], identifiers: [ticker("PSB", "UPCOM")] }),
];

/** A company list of a few companies; "Sao Mai" is the name of two. */
export const gazetteer: Gazetteer.Gazetteer = {
  version: "0".repeat(32),
  size: LISTED.length,
  info: (id) => LISTED.find((one) => one.id === id) ?? null,
  byTicker: (value) =>
    LISTED.filter((one) => one.identifiers.some((identifier) => identifier.value === value.toUpperCase())),
  named: (name) =>
    LISTED.filter((one) => [one.name, ...one.aliases].some((other) => other.toLowerCase() === name.toLowerCase())),
  list: (count) => LISTED.slice(0, count),
  walk: () => ({ restart: () => undefined, step: () => false, ends: () => false, hits: () => [] }),
};

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the seed's text has no "${words}"`);
  return { start, end: start + words.length };
};

function quantity(text: string, words: string, figure: string) {
  const [value = "", unit = null] = figure.split(" ");
  const measure = unit === null ? ("COUNT" as const) : unit === "%" ? ("PERCENT" as const) : ("MONEY" as const);
  const span = spanOf(text, words);
  const currency = measure === "MONEY" ? unit : null;
  return {
    measure,
    value,
    min: value,
    max: value,
    currency,
    unit: unit === "%" ? "percent" : null,
    approximate: false,
    span,
    core: span,
  };
}

const pair = (line: string): [never, string] => {
  const at = line.indexOf(": ");
  return [line.slice(0, at) as never, line.slice(at + 2)];
};

const claimOf =
  (text: string, { names = {}, figures = {} }: Seed) =>
  (one: Saying) => {
    const evidence = spanOf(text, one.words);
    return {
      kind: one.kind as never,
      subtype: null,
      status: (one.status ?? "ANNOUNCED") as never,
      factuality: "ASSERTED" as const,
      participants: one.who.map(pair).map(([role, name]) => ({
        role,
        company: name in names ? Id.Company.parse(names[name]) : null,
        entry: null,
        name,
        span: spanOf(text, name),
      })),
      quantities: (one.figures ?? [])
        .map(pair)
        .map(([role, words]) => ({ role, quantity: quantity(text, words, figures[words] ?? "") })),
      terms: (one.terms ?? []).map(pair).map(([role, value]) => ({ role, value, span: spanOf(text, value) })),
      period: null,
      evidence: [evidence],
      confidence: 0.8,
      explain: { cue: evidence, signals: [], status: null, roles: [] },
    };
  };

function mentionsOf(text: string, names: Readonly<Record<string, string>>) {
  const all = Object.entries(names).flatMap(([name, id]) =>
    [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
      company: Id.Company.parse(id),
      candidates: [],
      name,
      span: { start: index, end: index + name.length },
    })),
  );
  return all.sort((a, b) => a.span.start - b.span.start);
}

function draftOf(seed: Seed, text: string) {
  const { title, url = null, source = null, language = "VI", at = null, names = {}, figures = {}, claims = [] } = seed;
  const textHash = Article.textHash(text);
  const ids = [...new Set(Object.values(names))].map((id) => Id.Company.parse(id));
  const info = {
    id: Article.idOf(url, textHash),
    title,
    titleOrigin: "GIVEN" as const,
    teaser: false,
    lead: null,
    language,
    url,
    source: source === null ? null : { name: source, domain: null },
    attribution: null,
    authors: [],
    publishedAt: at,
    publishedAtOrigin: at === null ? ("NONE" as const) : ("GIVEN" as const),
    ingestedAt: AT,
    textHash,
    revisions: [],
    duplicateOf: null,
    companies: ids.map((id, i) => ({ company: id, relevance: 90 - i })),
    kinds: [...new Set(claims.map(({ kind }) => kind))],
    claims: [],
    origin: { upload: Id.Upload.parse(`u${"0".repeat(20)}`), index: 0 },
    readBy: { extractor: "seed/1", gazetteer: gazetteer.version },
  };
  const quantities = Object.entries(figures).map(([words, figure]) => quantity(text, words, figure));
  return Article.draft(info, { text, mentions: mentionsOf(text, names), quantities, periods: [] });
}

/** Does all that the line does for a story but the last write, which shows it: that is what is returned. */
export async function begin(seed: Seed): Promise<() => Promise<Id.ArticleId>> {
  const text = `${seed.title}\n${seed.text}`;
  const draft = draftOf(seed, text);
  const { id, companies, publishedAt, ingestedAt } = draft.info;
  await Article.prepare(draft, undefined);
  const unlisted = companies.filter(({ company }) => gazetteer.info(company) === null);
  const provisional = unlisted.map(({ company }) => ({ id: company, name: company.slice(2), aliases: [] }));
  await Companies.keep({ relevance: companies, provisional }, gazetteer);
  const claims = (seed.claims ?? []).map(claimOf(text, seed));
  const kept = await Ledger.record({
    article: id,
    at: publishedAt ?? ingestedAt,
    dated: publishedAt !== null,
    language: seed.language ?? "VI",
    text,
    source: null,
    echo: false,
    reader: "seed/1",
    claims,
  });
  return async () => {
    await Article.commit({ ...draft.info, claims: kept });
    return id;
  };
}

/** Puts a story into the archive, in the order of the line: facts, companies, claims and, last, the article's own item. */
export const tell = async (seed: Seed): Promise<Id.ArticleId> => (await begin(seed))();
