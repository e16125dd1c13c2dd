export { MEASURES } from "./quantity.ts";
export type { Measure, Quantity } from "./quantity.ts";
export { read } from "./read.ts";
