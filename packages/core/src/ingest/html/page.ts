import type { Story } from "../stages.ts";
import { main } from "./main.ts";
import { metadata, signs } from "./metadata.ts";
import { line, tree } from "./tree.ts";

/** Whether a string is marked up: it holds an element of HTML. */
export const isMarkup = (text: string): boolean => /<\/?(?:p|div|br|h[1-6]|ul|ol|li|a|b|i|em|strong|span|img|table|blockquote|article|section|html|body)\b[^<>]*>/i.test(text);

/** A title or a name as plain text: entities and elements, also doubly escaped ones, are read. */
export function inline(text: string): string {
  const once = /[<&]/.test(text) ? line(tree(text).root) : text;
  return (/&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(once) ? line(tree(once).root) : once).replace(/\s+/g, " ").trim();
}

/** The story on a page of HTML: its main text with paragraphs on lines of their own, and what the page says of itself. `url` is where it was found. */
export function read(html: string, { url }: { readonly url: string | null }): Story {
  const page = tree(html);
  const found = signs(page.root);
  const said = metadata(page, found, url);
  const text = main(page.root);
  return {
    title: said.title,
    lead: null,
    text: (text?.blocks ?? []).map((block) => block.text).join("\n"),
    url: said.url,
    source: said.source,
    authors: said.authors,
    publishedAt: said.publishedAt,
    language: null,
  };
}
