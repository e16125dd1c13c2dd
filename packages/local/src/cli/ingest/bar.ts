import type { Terminal } from "../terminal.ts";
import { grouped, sized } from "../columns.ts";
import { type Counted, rated, storiesOf } from "./counted.ts";
import type { Totals } from "./sources.ts";

const WIDTH = 20;
const EVERY_MS = 200;

export interface Shown {
  readonly total: Totals;
  readonly counted: Counted;
  readonly terminal: Terminal;
}

function drawn({ total, counted }: Shown): string {
  const { bytes, files } = counted;
  const share = total.bytes > 0 ? Math.min(1, bytes / total.bytes) : 0;
  const full = Math.round(share * WIDTH);
  const counts = counted.sofar;
  const stories = storiesOf(counts);
  return [
    `[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${Math.floor(share * 100)}%`,
    `${grouped(files)}/${grouped(total.files)} files`,
    `${sized(bytes)}`,
    `${grouped(stories)} stories`,
    rated(stories, counted.seconds),
    `${grouped(counts.DUPLICATE)} dup`,
    `${grouped(counts.REJECTED + counts.FAILED + counted.refused)} not read`,
  ].join("  ");
}

/** Shows how far it is, where there is a terminal to show it on. */
export function bar(shown: Shown): { end(): void } {
  const { status } = shown.terminal;
  if (!status) return { end: () => undefined };
  const timer = setInterval(() => status(drawn(shown)), EVERY_MS);
  return {
    end() {
      clearInterval(timer);
      status("");
    },
  };
}
