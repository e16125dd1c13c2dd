export * as Rates from "./rate.ts";
