import { LANGUAGES } from "../../text/index.ts";
import { type Block, blocks } from "./blocks.ts";
import { isBoilerplate, isMain, isNamedBody, isSurelyBoilerplate } from "./boilerplate.ts";
import { type Element, elements } from "./tree.ts";

/** A story's text on a page: its blocks in order, and the element that holds them. */
export interface Main {
  readonly container: Element;
  readonly blocks: readonly Block[];
}

const KEPT = 0.9;
const SENTENCE = /[.!?…:;"”’)]$/;
const HEADING = /^h[1-6]$/;

const density = ({ text, linked }: Block): number => linked / text.length;

/** Whether a block is running text: long enough or ended like a sentence, and no list of links. */
export function isProse(block: Block): boolean {
  const { text, element } = block;
  if (HEADING.test(element.tag) || density(block) > 0.5) return false;
  return text.length >= 80 || (text.length >= 25 && SENTENCE.test(text));
}

/** What a block says for its element being the story: characters of prose for it, lists of links against it. */
function worth(block: Block): number {
  if (isProse(block)) return block.text.length - 2 * block.linked;
  if (density(block) > 0.5) return -Math.min(block.text.length, 60);
  return HEADING.test(block.element.tag) ? 0 : -10;
}

interface Sums {
  readonly prose: Map<Element, number>;
  readonly worth: Map<Element, number>;
}

function sums(root: Element, all: readonly Block[]): Sums {
  const out = { prose: new Map<Element, number>(), worth: new Map<Element, number>() };
  const add = (map: Map<Element, number>, to: Element, value: number): void =>
    void map.set(to, (map.get(to) ?? 0) + value);
  for (const block of all) {
    add(out.worth, block.element, worth(block));
    add(out.prose, block.element, isProse(block) ? block.text.length : 0);
  }
  // From the last element to the first: what is in an element is summed up before it is added to what is around it.
  for (const element of [...elements(root)].reverse())
    for (const map of [out.worth, out.prose]) {
      const own = map.get(element);
      if (own !== undefined && element.parent && element !== root) add(map, element.parent, own);
    }
  return out;
}

/** The element with the most story in it: an ancestor only where it adds a good part to what its best child has. */
function container(root: Element, found: Sums): Element {
  let best = root;
  let most = -Infinity;
  for (const element of elements(root)) {
    const worth = found.worth.get(element);
    if (worth === undefined) continue;
    const bonus = isMain(element) === 2 ? 1.3 : isMain(element) === 1 ? 1.1 : 1;
    const value = worth * bonus;
    if (value >= most) [best, most] = [element, value];
  }
  return core(best, found);
}

/** The innermost element that still has nearly all of it: teasers beside a story are prose too. */
function core(from: Element, found: Sums): Element {
  const own = found.worth.get(from) ?? 0;
  if (isMain(from) === 2) return from;
  const inner = from.children.find(
    (child): child is Element => typeof child === "object" && (found.worth.get(child) ?? 0) >= KEPT * own,
  );
  return inner ? core(inner, found) : from;
}

const MUCH = 0.4;

const kind = ({ tag, attributes }: Element): string =>
  `${tag} ${(attributes.class ?? "").trim().split(/\s+/)[0] ?? ""}`;

/**
 * Which elements are left out: those that say they are no part of a story, unless they, or all of their kind together, hold most of
 * the page's prose. A word like "has-sidebar" on these speaks of their neighbours.
 */
function skipper(root: Element, { prose }: Sums): (element: Element) => boolean {
  const total = prose.get(root) ?? 0;
  const kinds = new Map<string, number>();
  for (const [element, length] of prose)
    if (isBoilerplate(element)) kinds.set(kind(element), (kinds.get(kind(element)) ?? 0) + length);
  return (element) => {
    if (!isBoilerplate(element)) return false;
    if (isSurelyBoilerplate(element)) return (prose.get(element) ?? 0) < 0.9 * total;
    return !isNamedBody(element) && (kinds.get(kind(element)) ?? 0) < MUCH * total;
  };
}

/** The main text of a page, by its structure; null when there is no running text. */
export function main(root: Element): Main | null {
  const all = blocks(root);
  const whole = sums(root, all);
  const total = whole.prose.get(root) ?? 0;
  if (total === 0) return null;
  const skip = skipper(root, whole);
  const kept = blocks(root, skip);
  const found = container(root, sums(root, kept));
  return { container: found, blocks: trimmed(blocks(found, skip)) };
}

const CAPTION = new RegExp(
  `(?:^|[\\s(])(?:${LANGUAGES.flatMap((language) => language.layout.captions).join("|")})\\s?: ?[^:.]{2,60}[.)]{0,2}$`,
  "iu",
);
// A longer one that ends so is a paragraph with a credit after it.
const LONGEST_CAPTION = 250;

/** Whether a block is what stands under a picture: "… Photo: Ann Lee". */
const isCaption = ({ text }: Block): boolean => text.length <= LONGEST_CAPTION && CAPTION.test(text.slice(-100));

const isLinkedTitle = (block: Block): boolean => density(block) > 0.8 && block.text.length >= 20;

/** Where lists of teasers stand: three linked titles or more, each with at most one short paragraph under it. */
function teasers(all: readonly Block[]): Set<Block> {
  const out = new Set<Block>();
  let run: Block[] = [];
  let count = 0;
  const end = (): void => {
    if (count >= 3) for (const block of run) out.add(block);
    [run, count] = [[], 0];
  };
  let prose = 0;
  for (const block of all) {
    if (isLinkedTitle(block)) [count, prose] = [count + 1, 0];
    else if (count > 0 && isProse(block)) prose += block.text.length > 350 ? 2 : 1;
    if (prose > 1) {
      end();
      prose = 0;
    } else if (count > 0) run.push(block);
  }
  end();
  return out;
}

/** Without lists of links and teasers, headings under which nothing follows, and what stands before the first sentence. */
function trimmed(all: readonly Block[]): Block[] {
  const listed = teasers(all);
  const text = all.filter(
    (block) =>
      !listed.has(block) &&
      !isCaption(block) &&
      (density(block) <= 0.6 || (block.text.length > 120 && density(block) < 0.9)),
  );
  const body = text.slice(Math.max(0, text.findIndex(isProse)));
  return body.filter((block, at) => {
    if (!HEADING.test(block.element.tag)) return true;
    const next = body.slice(at + 1, at + 4).find((each) => !HEADING.test(each.element.tag));
    return next !== undefined && isProse(next);
  });
}
