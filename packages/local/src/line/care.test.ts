import type { Info, Ingest } from "@newsledger/core/ingest";
import { Id } from "@newsledger/core/util";
import { describe, expect, it } from "vitest";
import { care } from "./care.ts";

const id = Id.Upload.parse(`u${"a".repeat(20)}`);
class Killed extends Error {}

/** An upload of ten stories, one of which ends the process, over as many processes as it takes. */
function life(poison: number) {
  const marks = new Map<string, string>();
  const state = { read: 0, aside: [] as number[], starts: 0 };
  const raw = {
    mark: (name: string, note = "") => Promise.resolve(void marks.set(name, note)),
    marked: (name: string) => Promise.resolve(marks.get(name) ?? ""),
  };
  const infoOf = (read: number): Info =>
    ({ counts: { STORED: read }, state: read === 10 ? "DONE" : "READING" }) as Info;
  /** Receipts are written when a turn ends, or with every fourth story. */
  function open(): Ingest.Job {
    let [isCrashed, passed] = [false, state.read];
    return {
      begun: state.read,
      made: [],
      crashed: () => void (isCrashed = true),
      close: () => Promise.resolve(),
      async turn(enough) {
        await Promise.resolve();
        while (passed < 10) {
          if (isCrashed) state.aside.push(passed);
          else if (passed === poison) throw new Killed();
          isCrashed = false;
          passed += 1;
          if (passed % 4 === 0) state.read = passed;
          if (enough(passed)) break;
        }
        state.read = passed;
        return infoOf(passed);
      },
    };
  }
  async function process(until: () => boolean): Promise<boolean> {
    state.starts += 1;
    const careful = care(raw, id);
    const job = open();
    try {
      for (;;) if ((await careful.turn(job, until)).state === "DONE") return true;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      return false;
    }
  }
  return { state, process };
}

describe("an upload that was under way when a process ended", () => {
  it("is read as any other when nothing is wrong with it", async () => {
    const { state, process } = life(-1);
    expect(await process(() => false)).toBe(true);
    expect(state).toEqual({ read: 10, aside: [], starts: 1 });
  });

  it.each([0, 3, 6, 9])(
    "gets past story %i, which ends each process that reads it, and no other is set aside",
    async (poison) => {
      const { state, process } = life(poison);
      while (!(await process(() => false))) expect(state.starts).toBeLessThan(12);
      expect(state.aside).toEqual([poison]);
      expect(state.read).toBe(10);
    },
  );

  it("loses no story to ends that have other causes", async () => {
    const { state, process } = life(-1);
    for (let i = 0; i < 20 && !(await process(() => true)); i += 1);
    expect(state.aside).toEqual([]);
  });
});
