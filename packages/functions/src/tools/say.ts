/** What an operator reads. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs an operator's command; what goes wrong is one line and exit 1. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
