export * as Access from "./key.ts";
