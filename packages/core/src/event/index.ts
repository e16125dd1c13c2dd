export * as Event from "./event.ts";
export * as Kind from "./kinds/index.ts";
export * as Ledger from "./record.ts";
export * as Merge from "./merge/merge.ts";
export * as Stats from "./stats/stats.ts";
export * as Read from "./read/rules.ts";
export { rules } from "./read/rules.ts";
export type { EventExtractor, Material } from "./read/extractor.ts";
export type * from "./kind.ts";
