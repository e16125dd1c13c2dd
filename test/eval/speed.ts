import { sizes, stages, total } from "../bench/reading.ts";
import type { Row } from "./labels.ts";

/** How fast stories are read on one core of this machine, events included: `npm run bench:read` tells it by stage. */
export function rows(): Promise<Row[]> {
  const languages = ["VI", "EN"] as const;
  const whole = languages.map((code): Row => {
    const ms = total(stages(code));
    const note = `${ms.toFixed(2)} ms a story of 500 words`;
    return {
      name: `stories read a second, one core (${code})`,
      goal: "≥ 250",
      figure: Math.round(1000 / ms),
      count: 300,
      note,
    };
  });
  const linear = languages.map((code): Row => {
    const [small, , , large] = sizes(code).map(({ ms }) => ms);
    const note = `${small?.toFixed(0)} and ${large?.toFixed(0)} ms a megabyte`;
    return {
      name: `a megabyte in one text against 1 KB texts (${code})`,
      goal: "≈ 1",
      figure: (large ?? 0) / (small ?? 1),
      count: 1,
      note,
    };
  });
  return Promise.resolve([...whole, ...linear]);
}
