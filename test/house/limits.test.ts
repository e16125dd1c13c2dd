import { RATES } from "@newsledger/core/access";
import { Query } from "@newsledger/core/db";
import { CODES } from "@newsledger/core/fault";
import { LIMITS as INGEST } from "@newsledger/core/ingest";
import { Rates } from "@newsledger/core/rates";
import { LIMITS as GRAPHQL } from "@newsledger/graphql";
import { describe, expect, it } from "vitest";
import { NAME_CHARS } from "../../packages/functions/src/upload/body.ts";
import { MOST_SECONDS } from "../../packages/functions/src/upload/prefer.ts";
import { PRESIGN } from "../../packages/functions/src/upload/presign.ts";
import { read } from "./tree.ts";

type Numbers = { readonly [name: string]: number | Numbers };

/** "page.most": 100 */
const flat = (limits: Numbers, prefix = ""): [string, number][] =>
  Object.entries(limits).flatMap(([name, value]): [string, number][] =>
    typeof value === "number" ? [[prefix + name, value]] : flat(value, `${prefix}${name}.`),
  );

const SECTIONS: Readonly<Record<string, Numbers>> = {
  Uploads: INGEST,
  "Requests with a key": RATES,
  "The upload endpoint": { MOST_SECONDS, NAME_CHARS, PRESIGN },
  GraphQL: { ...GRAPHQL, SCAN_CALLS: Query.SCAN_CALLS },
  "Exchange rates": { STALE_DAYS: Rates.STALE_DAYS },
};

interface Row {
  readonly name: string;
  readonly value: number;
  readonly beyond: string;
}

const page = read("docs/limits.md");
const rowsOf = (section: string): Row[] => {
  const [, text = ""] = page.split(`\n## ${section}`);
  const [own = ""] = text.split("\n## ");
  return [...own.matchAll(/^\| `([\w.]+)` \| ([\d,]+) \|.*\|([^|]*)\|$/gm)].map(
    ([, name = "", value = "", beyond = ""]) => ({
      name,
      value: Number(value.replaceAll(",", "")),
      beyond: beyond.trim(),
    }),
  );
};

describe("docs/limits.md", () => {
  it.each(Object.keys(SECTIONS))("has every limit of %s with the value of the code, in its order", (section) => {
    expect(rowsOf(section).map(({ name, value }) => [name, value])).toEqual(flat(SECTIONS[section] ?? {}));
  });

  it("has no other sections", () => {
    expect([...page.matchAll(/^## ([^(\n]+?)(?: \(|$)/gm)].map(([, name]) => name)).toEqual(Object.keys(SECTIONS));
  });

  it("names only errors that there are", () => {
    const known: readonly string[] = [...CODES, "TIMEOUT"];
    const named = Object.keys(SECTIONS).flatMap((section) =>
      rowsOf(section).flatMap(({ beyond }) => beyond.match(/\b[A-Z]+(?:_[A-Z]+)+\b|\bTIMEOUT\b/g) ?? []),
    );
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((code) => !known.includes(code))).toEqual([]);
  });
});
