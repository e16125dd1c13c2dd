import { type Element, isBlock } from "./tree.ts";

const TAGS = new Set(
  "head title nav footer aside form button select input textarea dialog menu label option figure figcaption picture".split(
    " ",
  ),
);
const ROLES = new Set(
  "navigation complementary banner contentinfo search dialog alert menu menubar toolbar tablist form button".split(" "),
);

// Words that class names and ids are made of by convention (those of common content systems and ad networks).
const WORDS = new Set(
  (
    "ad ads adv advert adverts advertise advertisement advertising adslot adunit dfp gpt sponsor sponsored promo promos promotion promoted banner " +
    "share sharing shares sharebar sharetools social socials addthis sharethis follow " +
    "comment comments disqus fb reply replies respond discussion " +
    "related relate relation relatednews recommended recommend recommendation recommendations recirc recirculation readmore more morenews outbrain taboola teads mgid zergnet " +
    "newsletter newsletters subscribe subscription subscriptions signup regwall donate donation membership " +
    "cookie cookies consent gdpr popup modal overlay lightbox tooltip toast " +
    "breadcrumb breadcrumbs nav navbar navigation subnav menu submenu sidebar rail footer masthead topbar pagination pager skip " +
    "tools toolbar utilities tag tags keyword keywords topics trending popular mostread mostpopular latest widget widgets " +
    "byline bylines author authors authorbox bio contributor timestamp dateline-time pubdate published updated datetime " +
    "caption captions credit credits copyright disclaimer attribution gallery carousel slider player video videos audio infographic " +
    "print login register rating ratings vote poll quiz survey feedback correction jobs weather ticker stocks " +
    "lienquan docthem xemthem quangcao binhluan chuthich tacgia"
  ).split(" "),
);
const BEGINNINGS =
  /^(?:related|share|social|comment|advert|promo|newsletter|subscri|recommend|sponsor|outbrain|taboola|disqus|breadcrumb|sidebar|footer|navbar|pagination|trending|popular|copyright|gallery|carousel)/;

// WordPress puts a story's own tags and categories into its class: "tag-video category-latest".
// Others put its title in: "how-acme-became-the-latest".
const OWN =
  /(?:^|\s)(?:[^\s-]+(?:-[^\s-]+){5,}(?=\s|$)|(?:tag|category|status|format|type|post_tag|post_format|author)-\S+)/gi;

const PHRASES =
  /tin[\W_]?lien[\W_]?quan|bai[\W_]?viet[\W_]?lien|doc[\W_]?them|xem[\W_]?them|quang[\W_]?cao|(?:^|[\W_])relate-|binh[\W_]?luan/i;

// What such a word names is never a story, however long it is.
const FIRM =
  /(?:^|[^a-z])(?:cookie\w*|gdpr|consent|modal|popup|lightbox|comments?|disqus|replies)(?:[^a-z]|$)|(?:^|\s)(?:(?:is-|u-|visually-)?hidden|hide|d-none|sr-only|screen-reader-text|invisible|offscreen)(?:\s|$)/i;

const split = (names: string): string[] =>
  names
    .replace(OWN, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u);

const known = new WeakMap<Element, boolean>();

/** Whether an element says by its tag, role, class or id that what is in it is no part of a story's text. */
export function isBoilerplate(element: Element): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const answer = says(element);
  known.set(element, answer);
  return answer;
}

function says(element: Element): boolean {
  const { tag, attributes } = element;
  if (TAGS.has(tag)) return true;
  if (isHidden(attributes) || ROLES.has(attributes.role ?? "")) return true;
  // A link of the class "tag" within a sentence is a part of the sentence.
  if (!isBlock(element) && !tag.includes("-")) return false;
  // Some systems say in "type" what a box in the text is.
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.type ?? ""}`.slice(0, 500);
  // What a story quotes from elsewhere is a part of it.
  if (/embed|tweet|quote/i.test(names)) return false;
  return (
    FIRM.test(names) || PHRASES.test(names) || split(names).some((word) => WORDS.has(word) || BEGINNINGS.test(word))
  );
}

const isHidden = (attributes: Element["attributes"]): boolean =>
  attributes.hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "");

/** Whether an element says so with a word that leaves no doubt. */
export const isSurelyBoilerplate = ({ tag, attributes }: Element): boolean =>
  tag !== "body" && tag !== "html" && FIRM.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`.slice(0, 500));

const BODY =
  /(?:^|[^a-z])(?:article|story|post|entry|news|detail)[\W_]*(?:body|content|text)(?:[^a-z]|$)|articlebody|fck_detail/i;

/** Whether the class or id of an element is what stories' texts are called. */
export const isNamedBody = ({ attributes }: Element): boolean =>
  BODY.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`.slice(0, 500));

const MAIN =
  /(?:^|[^a-z])(?:article|story|post|entry|news|content|detail|main)[\W_]*(?:body|content|text|detail|main|copy)|articlebody|fck_detail|maincontent|(?:^|\s)content(?:\s|$)/i;

/** Whether an element says that it holds a story's text: 2 for sure (schema.org, rNews, NITF), 1 by the words of its class. */
export function isMain({ tag, attributes }: Element): 0 | 1 | 2 {
  const prop = `${attributes.itemprop ?? ""} ${attributes.property ?? ""} ${attributes["data-testid"] ?? ""}`;
  if (/\barticlebody\b/i.test(prop)) return 2;
  if (tag === "article" || tag === "main") return 1;
  return MAIN.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`.slice(0, 500)) ? 1 : 0;
}
