export * as Ingest from "./ingest.ts";
export * as Parse from "./parse.ts";
export * as Raws from "./raw.ts";
export * as Read from "./read.ts";
export * as Url from "./url.ts";
export { LIMITS } from "./limits.ts";
export type { Raw, Reading, Story } from "./stages.ts";
export type { Info, Outcome, Receipt, UploadState } from "./upload.ts";
