import { type Element, type Node, isBlock } from "./tree.ts";

/** A run of text that stands on lines of its own. */
export interface Block {
  /** White space folded; line breaks of `<br>` and `<pre>` are other blocks. */
  readonly text: string;
  /** How many of its characters are in links. */
  readonly linked: number;
  /** How many are in `<b>`, `<strong>`, `<em>`, `<i>`. */
  readonly stressed: number;
  /** The nearest element on lines of its own around it. */
  readonly element: Element;
}

const STRESS = new Set(["b", "strong", "em", "i", "u"]);

class Runs {
  readonly blocks: Block[] = [];
  private parts: string[] = [];
  private linked = 0;
  private stressed = 0;

  add(text: string, inLink: boolean, isStressed: boolean): void {
    this.parts.push(text);
    const size = text.trim().length;
    if (inLink) this.linked += size;
    if (isStressed) this.stressed += size;
  }

  end(element: Element): void {
    const text = this.parts.join("").replace(/\s+/g, " ").trim();
    if (text !== "") this.blocks.push({ text, linked: this.linked, stressed: this.stressed, element });
    [this.parts, this.linked, this.stressed] = [[], 0, 0];
  }
}

interface Around {
  readonly element: Element;
  readonly inLink: boolean;
  readonly isStressed: boolean;
}

function walk(
  node: Node,
  around: Around,
  to: { readonly runs: Runs; readonly skip: (element: Element) => boolean },
): void {
  const { runs, skip } = to;
  if (typeof node === "string") {
    if (around.element.tag !== "pre") return runs.add(node, around.inLink, around.isStressed);
    for (const [index, line] of node.split("\n").entries()) {
      if (index > 0) runs.end(around.element);
      runs.add(line, around.inLink, around.isStressed);
    }
    return;
  }
  if (skip(node)) return;
  if (node.tag === "br") return runs.end(around.element);
  const own = isBlock(node);
  if (own) runs.end(around.element);
  const inside = {
    element: own ? node : around.element,
    inLink: around.inLink || node.tag === "a",
    isStressed: around.isStressed || STRESS.has(node.tag),
  };
  for (const child of node.children) walk(child, inside, to);
  if (own) runs.end(node);
}

/** The blocks of text in an element, in the order of the page, without those of the elements that `skip` names. */
export function blocks(root: Element, skip: (element: Element) => boolean = () => false): Block[] {
  const runs = new Runs();
  for (const child of root.children) walk(child, { element: root, inLink: false, isStressed: false }, { runs, skip });
  runs.end(root);
  return runs.blocks;
}
