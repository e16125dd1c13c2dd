export * as Article from "./article.ts";
export {
  at,
  GIVENS,
  type Body,
  type Given,
  type Info,
  type Origin,
  type ReaderVersion,
  type Revision,
} from "./info.ts";
