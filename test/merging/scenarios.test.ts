import { describe, expect, it } from "vitest";
import { SCENARIOS } from "./all.ts";
import { ledger } from "./scenario.ts";

describe("stories through the line, and the events that they tell together", () => {
  it.each(SCENARIOS.map((one) => [one.name, one] as const))("%s", async (_, scenario) => {
    expect(await ledger(scenario)).toEqual(scenario.events);
    expect(await ledger(scenario, true)).toEqual(scenario.events);
  });

  it("are forty or more, and no two of one name", () => {
    expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40);
  });
});
