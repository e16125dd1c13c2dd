import { expect, it } from "vitest";
import { Gazetteers } from "../../company/index.ts";
import { read } from "../../ingest/read.ts";
import type { Kind } from "../kind.ts";
import { all } from "../kinds/index.ts";
import type { Material } from "../read/extractor.ts";
import { rules } from "../read/rules.ts";
import { proven } from "./gate.ts";
import { partsOf } from "./story.ts";

it("what the rules read in the kinds' examples passes the gate that a model's claims must pass", async () => {
  const gazetteer = Gazetteers.standard();
  let count = 0;
  for (const { text, language } of (all as readonly Kind[]).flatMap(({ examples }) => examples)) {
    const seen: Material[] = [];
    const extract = (material: Material) => {
      seen.push(material);
      return rules.extract(material);
    };
    const story = { title: null, lead: null, text, url: null, source: null, authors: [], publishedAt: null, language };
    const { claims } = await read(story, { gazetteer, extractor: { ...rules, extract } });
    for (const claim of claims)
      for (const material of seen) expect(() => proven(claim, partsOf(material))).not.toThrow();
    count += claims.length;
  }
  expect(count).toBeGreaterThan(100);
});
