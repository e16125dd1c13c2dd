import { Article } from "../article/index.ts";
import type { Story } from "./stages.ts";
import * as Url from "./url.ts";

/** A story with what an earlier upload said of the page at its address and this one leaves out: when it was published, by whom. */
export async function inherited(story: Story): Promise<Story> {
  if (story.url === null || story.publishedAt !== null) return story;
  const before = await Article.latest(Article.idOf(Url.canonical(story.url), ""));
  if (!before?.publishedAt) return story;
  const authors = story.authors.length > 0 ? story.authors : before.authors;
  return { ...story, publishedAt: before.publishedAt, authors };
}
