import { type Block, blocks } from "./blocks.ts";
import type { Main } from "./main.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { type Element, elements } from "./tree.ts";

// What editors' systems call the paragraph under the title.
const NAMED =
  /(?:^|[^a-z])(?:sapo|lead|lede|standfirst|chapp?eau|dek|subtitle|strapline|sub-?headline)(?:[^a-z]|$)|(?:article|detail|news|post|story|content)[\W_]*(?:summary|intro|description|desc|excerpt|lead)(?:[^a-z]|$)/i;
const [SHORTEST, LONGEST] = [30, 1500];
const START = 60;

const key = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();

/** Whether two texts begin alike: what a page says of itself is often cut. */
function alike(shown: string, told: string): boolean {
  const [a, b] = [key(shown), key(told)];
  return (
    b.length >= START / 2 &&
    (a === b || (a.length >= START && b.startsWith(a)) || (b.length >= START && a.startsWith(b.slice(0, -5))))
  );
}

const isNamed = ({ attributes }: Element): boolean =>
  NAMED.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`.slice(0, 500));

/** A story's lead on its page, and how many of the main text's blocks are it. */
export interface Lead {
  readonly text: string;
  readonly taken: number;
}

function inMain(main: Main, description: string | null): Lead | undefined {
  const [head] = main.blocks;
  if (!head || head.text.length > LONGEST) return undefined;
  const named = (block: Block): boolean => {
    for (let at: Element | null = block.element; at && at !== main.container; at = at.parent)
      if (isNamed(at)) return true;
    return false;
  };
  if (!named(head) && !(description !== null && alike(head.text, description))) return undefined;
  let taken = 1;
  if (named(head)) while (taken < 4 && main.blocks[taken] && named(main.blocks[taken] as Block)) taken += 1;
  if (taken >= main.blocks.length) return undefined;
  return {
    text: main.blocks
      .slice(0, taken)
      .map((block) => block.text)
      .join("\n"),
    taken,
  };
}

export interface Said {
  readonly title: string | null;
  readonly description: string | null;
}

/**
 * The lead of the story whose main text was found: an element that is called so, or that has the words with which the page
 * describes itself, before the text or at its start.
 */
export function lead(root: Element, main: Main, { title, description }: Said): Lead | null {
  const inside = inMain(main, description);
  if (inside) return inside;
  const start = main.blocks[0]?.element;
  // Of what is called a lead above the title, most is a slogan.
  const named: string[] = [];
  for (const element of elements(root)) {
    if (element === start) break;
    if (element.tag === "h1") named.length = 0;
    else if (isNamed(element))
      named.push(...[shown(element)].filter((text) => text !== "" && key(text) !== key(title ?? "")));
  }
  const [text] = named;
  if (text !== undefined) return { text, taken: 0 };
  for (const block of description === null ? [] : blocks(root, isBoilerplate)) {
    if (block.element === start) break;
    const isTitle = block.element.tag === "h1" || block.linked > block.text.length / 2;
    if (!isTitle && block.text.length <= LONGEST && alike(block.text, description ?? ""))
      return { text: block.text, taken: 0 };
  }
  return null;
}

/** The text of an element that holds no title and no links beside others; "" of any other. */
function shown(element: Element): string {
  const all = blocks(element, isBoilerplate);
  if (all.length > 5 || all.some((block) => block.element.tag === "h1" || block.linked > block.text.length / 2))
    return "";
  const text = all.map((block) => block.text).join("\n");
  return text.length >= SHORTEST && text.length <= LONGEST ? text : "";
}
