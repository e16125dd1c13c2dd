export * as Access from "./key.ts";
export { gate, type Gate } from "./admit.ts";
export { RATES } from "./rate.ts";
