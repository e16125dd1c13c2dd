/** What a page says of its article in linked data (schema.org in JSON-LD, microdata and RDFa of the same words). */
export interface Linked {
  readonly headline: string | null;
  readonly description: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Reportage|LiveBlog|NewsItem|SocialMediaPosting|Review|Recipe)$/;
const FRAME = /(?:WebPage|ItemPage|AboutPage|CollectionPage|VideoObject)$/;
const DEEPEST = 6;
const MOST = 200;
// Linked data longer than this is a catalogue.
const LONGEST = 1_000_000;

/** JSON as pages write it: line breaks within strings, a comment around it, a semicolon after it. */
function loose(text: string): unknown {
  const plain = text
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>|;)$/, "");
  for (const attempt of [plain, plain.replace(/[\u0000-\u001f]+/g, " "), plain.replace(/,\s*([\]}])/g, "$1")])
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  return null;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The things that stand at the top of linked data, in order: not those of a list of other pages. */
function things(value: unknown, depth = 0): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((each) => things(each, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...["@graph", "mainEntity", "mainEntityOfPage"].flatMap((key) => things(value[key], depth + 1))];
}

const types = (thing: Thing): string[] => [thing["@type"]].flat().filter((type) => typeof type === "string");

export function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  if (isThing(value)) return text(value["@value"] ?? value.name ?? value["@id"]);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(names);
  const name = isThing(value) ? value.name : value;
  if (Array.isArray(name)) return names(name);
  return typeof name === "string" && name.trim() !== "" ? [name.trim()] : [];
}

const NONE: Linked = {
  headline: null,
  description: null,
  published: null,
  authors: [],
  publisher: null,
  url: null,
  body: null,
};

/** The references of one thing to another ({"@id": …}) are followed for names of people and publishers. */
function resolve(value: unknown, all: readonly Thing[]): unknown {
  if (Array.isArray(value)) return value.slice(0, 20).map((each) => resolve(each, all));
  if (!isThing(value) || value.name !== undefined || typeof value["@id"] !== "string") return value;
  return all.find((thing) => thing["@id"] === value["@id"] && thing.name !== undefined) ?? value;
}

/** What the scripts of linked data say of the page's article; what they do not say is null. */
export function linked(scripts: readonly string[]): Linked {
  const all = scripts
    .slice(0, MOST)
    .filter((script) => script.length <= LONGEST)
    .flatMap((script) => things(loose(script)));
  const article = all.find((thing) => types(thing).some((type) => ARTICLE.test(type)));
  const thing = article ?? all.find((each) => types(each).some((type) => FRAME.test(type)));
  if (!thing) return NONE;
  return {
    headline: text(thing.headline) ?? (article ? text(thing.name) : null),
    description: text(thing.description),
    published: text(thing.datePublished) ?? text(thing.dateCreated) ?? text(thing.uploadDate),
    authors:
      [thing.author, thing.creator].map((value) => names(resolve(value, all))).find((found) => found.length > 0) ?? [],
    publisher: names(resolve(thing.publisher, all))[0] ?? null,
    url: text(thing.url) ?? text(thing.mainEntityOfPage),
    body: article ? text(thing.articleBody) : null,
  };
}
