import { resolve } from "node:path";

/** Where a command writes and what it knows of its surroundings. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** A line of what was asked for, on standard output. */
  readonly out: (line: string) => Promise<void>;
  /** A line for whoever watches, on standard error. */
  readonly say: (line: string) => void;
  /** A line on standard error that the next one replaces; null when there is no terminal to show it on. */
  readonly status: ((line: string) => void) | null;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Aborted by Ctrl-C. */
  readonly interrupted: AbortSignal;
}

const CLEAR = "\r\u001b[K";

/** The terminal of this process. Writing waits for a slow reader, so that an export never piles up. */
export function terminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  const abort = new AbortController();
  // Whoever reads has seen enough: "newsledger export | head".
  stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  process.once("SIGINT", () => abort.abort());
  process.once("SIGTERM", () => abort.abort());
  let isShown = false;
  const clear = (): string => {
    const before = isShown ? CLEAR : "";
    isShown = false;
    return before;
  };
  const status = (line: string): void => {
    stderr.write(`${CLEAR}${line.slice(0, (stderr.columns ?? 80) - 1)}`);
    isShown = line !== "";
  };
  return {
    env,
    now: () => new Date(),
    out: (line) => {
      if (isShown) stderr.write(clear());
      return new Promise((done, fail) => stdout.write(`${line}\n`, (error) => (error ? fail(error) : done())));
    },
    say: (line) => void stderr.write(`${clear()}${line}\n`),
    status: stderr.isTTY ? status : null,
    stdin,
    interrupted: abort.signal,
  };
}

export const folderOf = (given: string | undefined, { env }: Pick<Terminal, "env">): string =>
  resolve(given ?? env["NEWSLEDGER_DIR"] ?? ".newsledger");
