export { PRECISIONS } from "./period.ts";
export type { Period, Precision } from "./period.ts";
export { find } from "./find.ts";
export { read } from "./read.ts";
export type { Context } from "./read.ts";
