import { describe, expect, it } from "vitest";
import { Ingest, Receive } from "@newsledger/core/ingest";
import { line } from "../kit/line.ts";
import { startTable } from "../kit/table.ts";
import { plan } from "./plan.ts";

describe("the plan of the soak", () => {
  it("is the same for the same seed", () => {
    expect(plan(300, 7)).toEqual(plan(300, 7));
    expect(plan(300, 8).expected).not.toEqual(plan(300, 7).expected);
  });

  it("says what comes out when nothing is killed, in whatever order", { timeout: 120_000 }, async () => {
    const { uploads, expected, distinct } = plan(240, 3);
    expect(new Set(uploads.map(({ format }) => format)).size).toBe(12);
    for (const order of [uploads, [...uploads].reverse()]) {
      const table = await startTable();
      const on = line();
      const counts = { STORED: 0, REVISED: 0, DUPLICATE: 0, REJECTED: 0, FAILED: 0 };
      const seen = new Set<string>();
      for (const { body, contentType, filename, isRefused, stories } of order) {
        const [type = "", charset] = contentType.split("; charset=");
        const raw = { bytes: body, contentType: type, charset: charset ?? null, filename };
        if (isRefused) {
          await expect(Receive.receive(raw, on.raw, new Date(0))).rejects.toThrow();
          continue;
        }
        const { id } = await Receive.receive(raw, on.raw, new Date(0));
        if (seen.has(id)) continue;
        seen.add(id);
        const { upload } = await Ingest.run(id, on);
        expect(upload.stories).toBe(stories);
        for (const [outcome, count] of Object.entries(upload.counts)) counts[outcome as keyof typeof counts] += count;
      }
      expect([counts, seen.size]).toEqual([{ ...expected, FAILED: 0 }, distinct]);
      await table.close();
    }
  });
});
