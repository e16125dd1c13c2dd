import { byCode, Detect, Doc, Fold, Layout, Repair, Sentences, Tokens } from "@newsledger/core/text";
import type { Language, LanguageCode } from "@newsledger/core/text";
import { ENGLISH } from "../../packages/core/src/text/sentences.cases.en.ts";
import { VIETNAMESE } from "../../packages/core/src/text/sentences.cases.vi.ts";
import { held } from "../../packages/core/tools/headlines/corpus.ts";
import { lines, row } from "./labels.ts";
import type { Row } from "./labels.ts";

interface Story {
  readonly id: string;
  readonly lang: "vi" | "en";
  readonly title: string | null;
  readonly lead: string | null;
  readonly body: string | null;
  readonly events?: readonly { readonly evidence: readonly string[] }[];
}

const clean = (text: string | null | undefined): string => Repair.clean(Repair.text(text ?? "")).trim();
const share = <T>(list: readonly T[], test: (each: T) => boolean): { hits: number; count: number } => ({
  hits: list.filter(test).length,
  count: list.length,
});

/** Whether the sentences of a marked line begin where its marks are. */
function asMarked(line: string, { sentences }: Language): boolean {
  const marked = line.startsWith("¦") ? line : `¦${line}`;
  const read = Sentences.of(Tokens.tokens(line.replaceAll("¦", "")), sentences).map((sentence) => sentence.start);
  const expected = [...marked.matchAll(/¦/g)].map((mark, i) => mark.index - i);
  return read.join() === expected.join();
}

function sentences(): Row {
  const cases = [
    ...VIETNAMESE.map((line) => [line, byCode("VI")] as const),
    ...ENGLISH.map((line) => [line, byCode("EN")] as const),
  ];
  return row(
    "sentences: own table, both languages",
    "≥ 97 %",
    share(cases, ([line, language]) => asMarked(line, language)),
  );
}

/** Each gold evidence string is whole sentences. */
function evidence(stories: readonly Story[]): Row {
  const found = stories.flatMap((story) => {
    const own = story.lead !== null && story.body?.startsWith(story.lead) === true ? null : story.lead;
    const text = [story.title, own, story.body]
      .filter((part) => part !== null)
      .map(clean)
      .join("\n");
    const { sentences: read } = Doc.of(text, byCode(story.lang === "vi" ? "VI" : "EN"));
    const [starts, ends] = [new Set(read.map((each) => each.start)), new Set(read.map((each) => each.end))];
    return (story.events ?? [])
      .flatMap((event) => event.evidence.map(clean))
      .map((quote) => {
        const at = text.indexOf(quote);
        return starts.has(at) && ends.has(at + quote.length);
      });
  });
  return row(`sentences: gold evidence is whole sentences, ${stories[0]?.lang ?? ""}`, "—", share(found, Boolean));
}

const exact = (text: string, title: string): boolean => {
  const { title: found } = Layout.read(text, byCode("VI"));
  return found?.start === 0 && found.end === title.length;
};

/** Headlines and leads that learning has not seen, glued. */
function titles(stories: readonly Story[], bodies: readonly string[]): Row[] {
  const pairs = stories
    .filter((story) => held(story.title ?? ""))
    .map((story) => ({ title: clean(story.title), lead: clean(story.lead) }));
  const texts = pairs.map(({ title, lead }, i) => ({
    title,
    short: `${title} ${lead}`,
    long: `${title} ${lead} ${bodies[i % bodies.length] ?? ""}`,
  }));
  const note = "held out of learning";
  return [
    row("titles: glued title and lead, exact title", "≥ 85 %", {
      ...share(texts, ({ short, title }) => exact(short, title)),
      note,
    }),
    row("titles: glued title, lead and a body, exact title", "≥ 85 %", {
      ...share(texts, ({ long, title }) => exact(long, title)),
      note: `${note}; the body is another story's`,
    }),
  ];
}

function falseTitles(name: string, bodies: readonly string[], given: { code: LanguageCode; note?: string }): Row {
  const found = share(bodies, (body) => Layout.read(body, byCode(given.code)).title !== null);
  return row(
    `titles: false ones on plain bodies, ${name}`,
    "≤ 2 %",
    given.note === undefined ? found : { ...found, note: given.note },
  );
}

function languages(name: string, texts: readonly string[], code: LanguageCode): Row {
  return row(
    `language: ${name}`,
    "—",
    share(
      texts.filter((text) => /\p{L}{2}/u.test(text)),
      (text) => Detect.language(text) === code,
    ),
  );
}

/** The stray "Â" of a no-break space, which the labels leave in, counts for nothing. */
const plain = (text: string): string => clean(text).replace(/\s+/g, " ");

async function repairs(dataDir: string, news: readonly string[]): Promise<Row[]> {
  const pairs = await lines<{ garbled: string; repaired: string }>(dataDir, "labels/vi_garbled_pairs.jsonl");
  const stray = (text: string): string => text.replace(/Â(?![\p{L}\p{M}])/gu, "");
  return [
    row(
      "repair: garbled texts mended",
      "—",
      share(pairs, ({ garbled, repaired }) => plain(garbled) === plain(repaired)),
    ),
    row(
      "repair: clean texts left as they are",
      "—",
      share(news, (text) => Repair.text(text) === stray(text)),
    ),
  ];
}

/** What the readers of a story's structure reach on the data folder. */
export async function rows(dataDir: string): Promise<Row[]> {
  const news = (name: string): Promise<Story[]> => lines<Story>(dataDir, `news/${name}.jsonl`);
  const [feeds, bodies, dantri, reuters] = await Promise.all([
    news("vi_titles_leads"),
    news("vi_bodies"),
    news("vi_dantri"),
    news("en_reuters"),
  ]);
  const [goldVi, goldEn] = await Promise.all(
    ["vi", "en"].map((code) => lines<Story>(dataDir, `gold-dev/${code}.jsonl`)),
  );
  const unseen = bodies.filter((story) => held(story.id)).map((story) => clean(story.body));
  const bare = (text: string): string => Fold.fold(text.normalize("NFC"));
  const all = [...feeds, ...bodies, ...dantri, ...reuters].flatMap(({ title, lead, body }) =>
    [title, lead, body].filter((part) => part !== null),
  );
  return [
    sentences(),
    evidence(goldVi ?? []),
    evidence(goldEn ?? []),
    ...titles(feeds, unseen),
    falseTitles("vi_bodies", unseen, {
      code: "VI",
      note: "held out of learning; nearly all are headings that the crawl glued on",
    }),
    falseTitles(
      "vi_dantri",
      dantri.map((story) => clean(story.body)),
      { code: "VI", note: "seven of the ten are headings on lines of their own" },
    ),
    falseTitles(
      "en_reuters",
      reuters.map((story) => clean(story.body)),
      { code: "EN" },
    ),
    languages(
      "Vietnamese titles",
      feeds.map((story) => story.title ?? ""),
      "VI",
    ),
    languages(
      "Vietnamese titles without accents",
      feeds.map((story) => bare(story.title ?? "")),
      "VI",
    ),
    languages(
      "Vietnamese bodies",
      bodies.map((story) => story.body ?? ""),
      "VI",
    ),
    languages(
      "English titles",
      reuters.map((story) => story.title ?? ""),
      "EN",
    ),
    languages(
      "English bodies",
      reuters.map((story) => story.body ?? ""),
      "EN",
    ),
    ...(await repairs(dataDir, all)),
  ];
}
