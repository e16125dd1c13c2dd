import { SCENARIOS as companies } from "./companies.ts";
import { SCENARIOS as deals } from "./deals.ts";
import { SCENARIOS as longer } from "./longer.ts";
import { SCENARIOS as matters } from "./matters.ts";
import { SCENARIOS as more } from "./more.ts";
import type { Scenario } from "./scenario.ts";

export const SCENARIOS: readonly Scenario[] = [...deals, ...companies, ...matters, ...more, ...longer];
