export { fn } from "./fn.ts";
export * as Id from "./id.ts";
export * as Hash from "./hash.ts";
export * as Clock from "./clock.ts";
export * as Decimal from "./decimal.ts";
