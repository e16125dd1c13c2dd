import { type Block, blocks } from "./blocks.ts";
import { isBoilerplate, isMain } from "./boilerplate.ts";
import { type Element, elements } from "./tree.ts";

/** A story's text on a page: its blocks in order, and the element that holds them. */
export interface Main {
  readonly container: Element;
  readonly blocks: readonly Block[];
}

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

function sums(all: readonly Block[]): Sums {
  const out = { prose: new Map<Element, number>(), worth: new Map<Element, number>() };
  for (const block of all) {
    const [value, length] = [worth(block), isProse(block) ? block.text.length : 0];
    for (let at: Element | null = block.element; at; at = at.parent) {
      out.worth.set(at, (out.worth.get(at) ?? 0) + value);
      out.prose.set(at, (out.prose.get(at) ?? 0) + length);
    }
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
  return best;
}

/** The main text of a page, by its structure; null when there is no running text. */
export function main(root: Element): Main | null {
  const all = blocks(root);
  const whole = sums(all);
  const total = whole.prose.get(root) ?? 0;
  if (total === 0) return null;
  // A word like "has-sidebar" on what holds most of the page speaks of its neighbours.
  const skip = (element: Element): boolean => isBoilerplate(element) && (whole.prose.get(element) ?? 0) < 0.4 * total;
  const kept = blocks(root, skip);
  const found = container(root, sums(kept));
  return { container: found, blocks: trimmed(blocks(found, skip)) };
}

/** Without lists of links, and without headings under which nothing follows. */
function trimmed(found: readonly Block[]): Block[] {
  const text = found.filter((block) => density(block) <= 0.6 || (block.text.length > 120 && density(block) < 0.9));
  return text.filter((block, at) => {
    if (!HEADING.test(block.element.tag)) return true;
    const next = text.slice(at + 1, at + 4).find((each) => !HEADING.test(each.element.tag));
    return next !== undefined && isProse(next);
  });
}
