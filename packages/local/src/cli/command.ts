import type { ParseArgsOptionsConfig } from "node:util";
import type { Terminal } from "./terminal.ts";

/** What a command answers to the shell with. */
export const EXIT = {
  /** Done. */
  done: 0,
  /** Not done: the archive, the network or a file said no. One line on standard error says why. */
  failed: 1,
  /** The command line was not understood. */
  usage: 2,
  /** Done, but some stories were refused or set aside: the output says which. */
  partly: 3,
  /** Ended by Ctrl-C. What was acknowledged goes on. */
  interrupted: 130,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Something wrong with the command line, told in one line with a hint at --help. */
export class Usage extends Error {}

/** What was given on the command line, as the command's options say. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly words: readonly string[];
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands after the name: "PATH... [--to URL]". */
  readonly usage: string;
  /** What --help says below the usage: options, where it works, examples. */
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  run(given: Given, terminal: Terminal): Promise<Exit>;
}

/** Options that every command has. */
export const COMMON = {
  dir: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const satisfies ParseArgsOptionsConfig;

export const COMMON_HELP = `  --dir DIR     the archive's folder (default: $NEWSLEDGER_DIR, else .newsledger)
  --json        machine-readable output: JSON, one value a line
  -h, --help    this text`;

export const textOf = ({ values }: Given, name: string): string | undefined => {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
};

/** A whole number among the options. */
export function numberOf(given: Given, name: string, [low, high]: readonly [number, number]): number | undefined {
  const text = textOf(given, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d{1,9}$/.test(text) || number < low || number > high)
    throw new Usage(`--${name} is a whole number from ${low} to ${high}, not "${text}"`);
  return number;
}
