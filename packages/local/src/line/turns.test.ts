import { afterEach, describe, expect, it, vi } from "vitest";
import { type Lane, Turns, type Work } from "./turns.ts";

afterEach(() => vi.useRealTimers());

/** Work of some turns that writes its name down at each. */
function work(name: string, turns: number, log: string[]): Work {
  let left = turns;
  return {
    async turn() {
      await Promise.resolve();
      log.push(name);
      left -= 1;
      return left === 0;
    },
  };
}
const none = (): void => undefined;

describe("turns", () => {
  it("alternate between the large and the small, and go round among each", async () => {
    const log: string[] = [];
    const turns = new Turns(none);
    const all: [string, number, Lane][] = [
      ["L", 5, "large"],
      ["M", 2, "large"],
      ["a", 1, "small"],
      ["b", 2, "small"],
      ["c", 1, "small"],
    ];
    for (const [name, count, lane] of all) turns.add(work(name, count, log), lane);
    await turns.idle();
    // The first began before the others came.
    expect(log.join("")).toBe("LaMbLcMbLLL");
  });

  it("are given to a small one at once, however much of a large one is left", async () => {
    const log: string[] = [];
    const turns = new Turns(none);
    turns.add(work("L", 1000, log), "large");
    await vi.waitUntil(() => log.length > 10);
    const before = log.length;
    turns.add(work("s", 1, log), "small");
    await turns.idle();
    expect(log.indexOf("s") - before).toBeLessThanOrEqual(1);
  });

  it("are taken by few at a time: the rest waits unopened", async () => {
    const log: string[] = [];
    const turns = new Turns(none);
    for (let i = 0; i < 10; i += 1) turns.add(work(String(i), 3, log), "large");
    await turns.idle();
    expect(log).toHaveLength(30);
    const begunAt = (i: number): Set<string> => new Set(log.slice(0, i + 1));
    const doneAt = (i: number): number =>
      [...begunAt(i)].filter((name) => log.slice(0, i).filter((one) => one === name).length === 3).length;
    const open = log.map((_, i) => begunAt(i).size - doneAt(i));
    expect(Math.max(...open)).toBe(4);
  });

  it("come again after a rest, longer each time, when the work fails; others go on meanwhile", async () => {
    vi.useFakeTimers();
    const log: string[] = [];
    const rests: number[] = [];
    const turns = new Turns((_, seconds) => rests.push(seconds));
    let fails = 7;
    const failing: Work = {
      turn() {
        fails -= 1;
        return fails >= 0 ? Promise.reject(new Error("planted")) : Promise.resolve(true);
      },
    };
    turns.add(failing, "small");
    turns.add(work("a", 2, log), "small");
    await turns.idle();
    expect(log).toEqual(["a", "a"]);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(rests).toEqual([0.25, 1, 4, 15, 60, 60, 60]);
    expect(fails).toBe(-1);
  });

  it("end with the one that is under way", async () => {
    const log: string[] = [];
    const turns = new Turns(none);
    turns.add(work("a", 100, log), "small");
    await turns.close();
    const { length } = log;
    await new Promise((done) => setTimeout(done, 5));
    expect([length > 0, log.length]).toEqual([true, length]);
  });
});
