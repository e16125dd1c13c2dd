export * as Companies from "./known.ts";
export * as Gazetteer from "./gazetteer/gazetteer.ts";
export * as Gazetteers from "./gazetteer/standard.ts";
export * as Overlay from "./gazetteer/overlay.ts";
export * as Latest from "./latest.ts";
export * as Name from "./name.ts";
export * as Names from "./names.ts";
export type { Identifier, Info } from "./company.ts";
export type { Found, Mention, Provisional } from "./mention.ts";
