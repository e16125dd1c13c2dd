export * as Article from "./article.ts";
export { changes, type TextChange } from "./changes.ts";
export * as Near from "./near.ts";
export {
  at,
  GIVENS,
  type Body,
  type Duplicate,
  type Given,
  type Info,
  type Origin,
  type ReaderVersion,
  type Revision,
} from "./info.ts";
