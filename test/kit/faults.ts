import type { Db } from "@newsledger/core/db";

/** The failure that a test puts in the place of an answer. */
export class Planted extends Error {}

/** BEFORE: the call never reaches the database. AFTER: it does its work there, and the answer is lost. */
export type When = "BEFORE" | "AFTER";

/** A sender whose `nth` call (from 1) fails, once. `calls` counts all. */
export function failing(sender: Db.Sender, nth: number, when: When): Db.Sender & { calls: number } {
  return {
    calls: 0,
    async send(command) {
      this.calls += 1;
      if (this.calls !== nth) return sender.send(command);
      if (when === "AFTER") await sender.send(command);
      throw new Planted(`${command.constructor.name} ${when}`);
    },
  };
}
