import { Article, type Body, type Info } from "../article/index.ts";
import { Ledger } from "../event/index.ts";
import { Hash, Id } from "../util/index.ts";
import { type Readers, read, readBy } from "./read.ts";
import type { Reading, Story } from "./stages.ts";
import { draftOf, toldOf } from "./store.ts";

/** A story read and not kept: what it says, and the article, claims and events that it would make in an empty archive. */
export interface Preview {
  readonly reading: Reading;
  readonly article: Info;
  readonly body: Body;
  readonly told: ReturnType<typeof Ledger.alone>;
}

// No upload brought it.
const NONE = Id.Upload.parse(`u${"0".repeat(20)}`);

/**
 * Reads a story as the archive would, and keeps nothing. The ids are made as those of stored things are, from other words: whatever is
 * stored, nothing has them. `at` stands in for the arrival of a story without a date.
 */
export async function of(story: Story, readers: Readers, at: Date): Promise<Preview> {
  const reading = await read(story, readers);
  const { text, language, publishedAt, quantities, periods, found } = reading;
  const id = Id.Article.parse(`a${Hash.short(["preview", language, publishedAt, story.url, text].join(" "))}`);
  const { gazetteer } = readers;
  const origin = { upload: NONE, index: 0 };
  const arrival = { reading, story, receivedAt: at.toISOString(), origin, readBy: readBy(readers), gazetteer };
  const told = Ledger.alone(toldOf(arrival, id));
  const { info } = draftOf(arrival, id, Article.textHash(text));
  const article = { ...info, claims: told.map(({ claim }) => claim.id) };
  return { reading, article, body: { text, mentions: found.mentions, quantities, periods }, told };
}
