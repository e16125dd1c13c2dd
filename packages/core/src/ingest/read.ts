import type { ReaderVersion } from "../article/index.ts";
import { Names, type Gazetteer } from "../company/index.ts";
import { type EventExtractor, rules } from "../event/index.ts";
import { Fault } from "../fault/index.ts";
import { Detect, Doc, LANGUAGES, type LanguageCode, Period, Quantity, Span, byCode } from "../text/index.ts";
import { compose } from "./compose.ts";
import { LIMITS } from "./limits.ts";
import type { Reading, Story } from "./stages.ts";

/** What reading needs beside the story: the company list, and who reads events. */
export interface Readers {
  readonly gazetteer: Gazetteer.Gazetteer;
  readonly extractor?: EventExtractor;
}

/** Who reads, as facts say who read them. */
export const readBy = ({ gazetteer, extractor = rules }: Readers): ReaderVersion => ({
  extractor: `${extractor.name}/${extractor.version}`,
  gazetteer: gazetteer.version,
});

function languageOf(story: Story, text: string): LanguageCode {
  const found = story.language ?? Detect.language(text);
  if (found !== null) return found;
  const names = LANGUAGES.map((language) => language.name);
  throw new Fault("UNSUPPORTED_LANGUAGE", `the story is not in a language that is read here: ${names.join(", ")}`, {
    supported: names,
  });
}

function checked(text: string): string {
  if (text === "") throw new Fault("EMPTY", "the story has no text: send the story itself");
  if (text.length <= LIMITS.storyChars) return text;
  const message = `the story has ${text.length} characters, and at most ${LIMITS.storyChars} are taken: send it in parts`;
  throw new Fault("TOO_LARGE", message, { limit: LIMITS.storyChars, asked: text.length });
}

/** Everything that a story says, with the words that say it. Pure: the same story gives the same reading, whenever it is read. */
export async function read(story: Story, { gazetteer, extractor = rules }: Readers): Promise<Reading> {
  const given = compose(story);
  const text = checked(given.text);
  const { publishedAt } = story;
  const language = languageOf(story, text);
  const doc = Doc.of(text, byCode(language));
  const { layout } = doc;
  const title = given.title ?? layout.title;
  const lead = given.lead ?? (given.title ? null : layout.lead);
  const quantities = Quantity.read(doc);
  const periods = Period.read(doc, { publishedAt });
  const found = Names.read(doc, { gazetteer, zones: layout.zones });
  const claims = await extractor.extract({ doc, found, quantities, periods, title, lead, publishedAt });
  return {
    language,
    text,
    title: title && Span.quote(text, title),
    titleOrigin: given.title ? "GIVEN" : title ? "INFERRED" : "NONE",
    lead: lead && Span.quote(text, lead),
    authors: story.authors.length > 0 ? story.authors : layout.authors,
    url: story.url,
    publishedAt,
    publishedAtOrigin: publishedAt === null ? "NONE" : "GIVEN",
    attribution: layout.attribution,
    found,
    quantities,
    periods,
    claims,
  };
}
