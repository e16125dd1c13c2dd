// Learns where headlines end: `node packages/core/tools/headlines/learn.ts [VI|EN]` writes text/lang/<code>/headline.json from the
// data folder (NEWSLEDGER_DATA_DIR, default ../shared/data). A sixth of the stories is held out; test/eval/structure.ts measures with them.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { byCode, LANGUAGES, Sentences, Tokens } from "../../src/text/index.ts";
import type { Language } from "../../src/text/index.ts";
import { candidates, RARE, TABLES } from "../../src/text/layout-features.ts";
import type { Candidate, Table } from "../../src/text/layout-features.ts";
import { stories } from "./corpus.ts";
import type { Story } from "./corpus.ts";
import { evidence, known, learn, none, sum } from "./counts.ts";
import type { Counts } from "./counts.ts";
import { fit } from "./fit.ts";

/** A text as the reader may meet it. */
interface Example {
  readonly candidates: readonly Candidate[];
  readonly right: number;
  readonly fold: number;
  readonly weight: number;
}

type Buckets = Record<string, string>;

/** A table keeps words that were counted so often. */
const LEAST: Readonly<Record<Table, number>> = { close: 3, open: 3, second: 8, pair: 2, begin: 3, join: 3 };
/** A word has a weight of its own when so many candidates have it. */
const OWN = 8;
const HEAD = 400;

/** What the repetition of a frequent word is worth: the rarer, the more. */
function commonWords(counts: Counts): Map<string, number> {
  const all = [...counts.words.values()].reduce((a, b) => a + b, 0);
  const worth = (times: number): number => Math.round((Math.log(400_000 / ((times * 900_000) / all + 20)) / 5) * 4) / 4;
  return new Map(
    [...counts.words].map(([word, times]) => [word, worth(times)] as const).filter(([, value]) => value < RARE),
  );
}

function examplesOf(list: readonly Story[], language: Language, common: Map<string, number>): Example[] {
  const bodies = list.filter((story) => story.title === null);
  const read = (story: Story, text: string, shape: { end: number; weight: number }): Example => {
    const tokens = Tokens.tokens(text).slice(0, HEAD);
    const found = candidates({ tokens, sentences: Sentences.of(tokens, language.sentences), common });
    const right = found.findIndex((each) => tokens[each.at - 1]?.end === shape.end);
    return { candidates: found, right, fold: story.fold, weight: shape.end > 0 && right < 0 ? 0 : shape.weight };
  };
  return list.flatMap((story, n) => {
    if (story.title === null) {
      const inside = Sentences.of(Tokens.tokens(story.text), language.sentences)[2 + story.fold]?.start;
      const part = inside === undefined ? [] : [read(story, story.text.slice(inside), { end: 0, weight: 0.5 })];
      return [read(story, story.text, { end: 0, weight: 1 }), ...part];
    }
    const end = story.title.length;
    const glued = `${story.title} ${story.text}`;
    return [
      read(story, glued, { end, weight: 1 }),
      read(story, `${glued} ${bodies[(n * 7919) % bodies.length]?.text ?? ""}`, { end, weight: 0.6 }),
      read(story, story.text, { end: 0, weight: 0.4 }),
      ...(n % 5 === 0 ? [read(story, `${story.title.toUpperCase()} ${story.text}`, { end, weight: 0.3 })] : []),
    ];
  });
}

/** The features of a candidate with what the counts say of its words and, for frequent ones, the words themselves. */
function named(candidate: Candidate, say: ReturnType<typeof evidence>, own: ReadonlySet<string>): [string, number][] {
  const words = TABLES.flatMap((table): [string, number][] => {
    const word = candidate.keys[table];
    const said = Object.entries(say[table](word));
    return own.has(`${table}=${word}`) && table !== "join" ? [...said, [`${table}=${word}`, 1]] : said;
  });
  return [...Object.entries(candidate.features), ...words].filter(([, value]) => value !== 0);
}

/** Words in so many candidates that they can have a weight of their own. */
function frequent(examples: readonly Example[]): Set<string> {
  const times = new Map<string, number>();
  for (const { candidates: all } of examples)
    for (const each of all)
      for (const table of TABLES)
        times.set(`${table}=${each.keys[table]}`, (times.get(`${table}=${each.keys[table]}`) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= OWN).map(([name]) => name));
}

/** Fits all weights; each story's own words are left out of the counts that it is fitted with. */
function weigh(examples: readonly Example[], folds: readonly Counts[], own: ReadonlySet<string>): Map<string, number> {
  const index = new Map<string, number>();
  const at = (name: string): number => index.get(name) ?? (index.set(name, index.size), index.size - 1);
  const says = folds.map((_, fold) => evidence(sum(folds.filter((__, other) => other !== fold))));
  const choices = examples
    .filter((example) => example.weight > 0 && example.candidates.length > 0)
    .map(({ candidates: all, right, fold, weight }) => {
      const say = says[fold] ?? evidence(none());
      return {
        alternatives: all.map((each) => named(each, say, own).map(([name, value]) => [at(name), value] as const)),
        right,
        weight,
      };
    });
  const names = [...index.keys()];
  const weights = fit(
    choices,
    Float64Array.from(names, (name) => (name.includes("=") ? 2 : 0.3)),
  );
  return new Map(names.map((name, i) => [name, weights[i] ?? 0]));
}

const round = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(2));
/** Scores smaller than that are not kept: they decide nothing. */
const SLIGHT = 0.4;

function bucketed(table: ReadonlyMap<string, number>): Buckets {
  const out = new Map<number, string[]>();
  for (const [word, score] of table) out.set(score, [...(out.get(score) ?? []), word]);
  return Object.fromEntries(
    [...out].sort(([a], [b]) => a - b).map(([score, words]) => [String(score), words.sort().join("|")]),
  );
}

/** Adds up what is said of each word, against what is said of one that was never seen. */
function collapse(
  weights: ReadonlyMap<string, number>,
  counts: Counts,
  own: ReadonlySet<string>,
): { tables: Record<string, Buckets>; unseen: number } {
  const say = evidence(counts);
  const tables: Record<string, Buckets> = {};
  let unseen = 0;
  for (const table of TABLES) {
    const score = (word: string): number =>
      Object.entries(say[table](word)).reduce(
        (all, [name, value]) => all + value * (weights.get(name) ?? 0),
        weights.get(`${table}=${word}`) ?? 0,
      );
    const nothing = score("\0");
    unseen += nothing;
    const words = known(counts)[table].flatMap((map) =>
      [...map].filter(([, times]) => times >= LEAST[table]).map(([word]) => word),
    );
    const kept = [...own].filter((name) => name.startsWith(`${table}=`)).map((name) => name.slice(table.length + 1));
    const scores = [...new Set([...words, ...kept])].map((word) => [word, round(score(word) - nothing, 0.25)] as const);
    tables[table] = bucketed(new Map(scores.filter(([, value]) => Math.abs(value) > SLIGHT)));
  }
  return { tables, unseen };
}

function main(folder: string, language: Language): void {
  const list = stories(folder, language.code).filter((story) => !story.held);
  const folds = Array.from({ length: 5 }, none);
  for (const story of list) learn(folds[story.fold] ?? none(), story, language);
  const counts = sum(folds);
  const common = commonWords(counts);
  const examples = examplesOf(list, language, common);
  const own = frequent(examples);
  const fitted = weigh(examples, folds, own);
  const { tables, unseen } = collapse(fitted, counts, own);
  const features = new Set(
    examples.flatMap((example) => example.candidates.slice(0, 1).flatMap((each) => Object.keys(each.features))),
  );
  const weights = Object.fromEntries(
    [...features].map((name) => [name, round((fitted.get(name) ?? 0) + (name === "bias" ? unseen : 0), 0.01)]),
  );
  const path = fileURLToPath(
    new URL(`../../src/text/lang/${language.code.toLowerCase()}/headline.json`, import.meta.url),
  );
  writeFileSync(path, `${JSON.stringify({ weights, common: bucketed(common), ...tables }, null, 2)}\n`);
}

const asked = LANGUAGES.filter((language) => process.argv.length < 3 || process.argv.includes(language.code));
for (const language of asked) main(process.env["NEWSLEDGER_DATA_DIR"] ?? "../shared/data", byCode(language.code));
