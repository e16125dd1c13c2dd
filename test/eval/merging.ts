import { SCENARIOS } from "../merging/all.ts";
import { ledger } from "../merging/scenario.ts";
import { row } from "./labels.ts";
import type { Row } from "./labels.ts";

/** The scenarios whose events came out otherwise than they should, in their order or in reverse. */
export async function wrong(): Promise<string[]> {
  const out: string[] = [];
  for (const scenario of SCENARIOS) {
    const expected = scenario.events.join("\n");
    const found = [await ledger(scenario), await ledger(scenario, true)];
    if (found.some((events) => events.join("\n") !== expected)) out.push(scenario.name);
  }
  return out;
}

/** Own scenarios, each through the whole line in two orders of arrival; right when all of its events are. */
export async function rows(): Promise<Row[]> {
  const failed = await wrong();
  const hits = SCENARIOS.length - failed.length;
  return [
    row("merging: own scenarios, all events right", "all", { hits, count: SCENARIOS.length, note: failed.join("; ") }),
  ];
}
