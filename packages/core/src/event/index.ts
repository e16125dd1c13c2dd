export * as Event from "./event.ts";
export * as Ledger from "./record.ts";
export * as Merge from "./merge/merge.ts";
