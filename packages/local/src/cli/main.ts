import { parseArgs } from "node:util";
import { Fault } from "@newsledger/core/fault";
import { Startup } from "../folder.ts";
import { columns } from "./columns.ts";
import { COMMON, COMMON_HELP, type Command, EXIT, type Exit, Usage } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** The commands in the order in which --help lists them; each is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.ts")).start,
  ingest: async () => (await import("./ingest.ts")).ingest,
  uploads: async () => (await import("./uploads.ts")).uploads,
  failures: async () => (await import("./failures.ts")).failures,
  replay: async () => (await import("./replay.ts")).replay,
  rebuild: async () => (await import("./rebuild.ts")).rebuild,
  keys: async () => (await import("./keys.ts")).keys,
  companies: async () => (await import("./companies.ts")).companies,
  fx: async () => (await import("./fx.ts")).fx,
  export: async () => (await import("./export.ts")).exporting,
  read: async () => (await import("./read.ts")).read,
};
const NAMES = Object.keys(COMMANDS);

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const lines = columns(all.map(({ name, summary }) => [`  ${name}`, summary]));
  return `usage: newsledger COMMAND ...

${lines.join("\n")}

"newsledger COMMAND --help" tells more.
Exit codes: 0 done; 1 not done; 2 the command line was not understood; 3 done, but some stories were refused
or set aside; 130 ended by Ctrl-C.`;
}

const helpOf = ({ name, usage, summary, help }: Command): string =>
  `usage: newsledger ${`${name} ${usage}`.trim()}

${summary}

${help.trim()}
${COMMON_HELP}`;

/** How many letters apart two words are, up to a swap, a loss, a gain or a change of each. */
function apart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

function unknown(name: string): Usage {
  const near = NAMES.find((other) => apart(other, name) <= 2);
  return new Usage(`there is no command "${name}"${near === undefined ? "" : `; did you mean "${near}"?`}`);
}

async function command(name: string, rest: readonly string[], terminal: Terminal): Promise<Exit> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw unknown(name);
  const found = await load();
  const config = { args: [...rest], options: { ...COMMON, ...found.options }, allowPositionals: true } as const;
  let parsed;
  try {
    parsed = parseArgs(config);
  } catch (error) {
    throw new Usage((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (values.help === true) {
    await terminal.out(helpOf(found));
    return EXIT.done;
  }
  return found.run({ values: values, words: positionals }, terminal);
}

const isOfFile = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "path" in error && "syscall" in error;

function told(error: unknown): string {
  if (error instanceof Startup || error instanceof Fault) return error.message;
  if (isOfFile(error)) return `cannot ${error.syscall ?? "open"} ${error.path ?? ""}: ${error.code ?? error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs a command line; what it answers to the shell with. */
export async function main(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === "help" || name === "--help" || name === "-h") {
      await terminal.out(await overview());
      return name === undefined ? EXIT.usage : EXIT.done;
    }
    return await command(name, rest, terminal);
  } catch (error) {
    if (error instanceof Usage) {
      const hint = NAMES.includes(name ?? "") ? `newsledger ${name ?? ""} --help` : "newsledger --help";
      terminal.say(`${error.message}\n(${hint})`);
      return EXIT.usage;
    }
    terminal.say(told(error));
    return EXIT.failed;
  }
}
