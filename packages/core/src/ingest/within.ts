import vm from "node:vm";

/** Work that did not end in its time. */
export class TooSlow extends Error {}

// Only a context of its own has a time limit that reaches into a loop or a regular expression.
const context = vm.createContext({ work: (): unknown => undefined });
const script = new vm.Script("work()");

/** What `work` returns, or TooSlow when it does not return in time; an await in it is beyond the limit. Costs some 50 µs. */
export function within<T>(ms: number, work: () => T): T {
  context["work"] = work;
  try {
    return script.runInContext(context, { timeout: ms }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      throw new TooSlow(`not done within ${ms} ms`);
    throw error;
  }
}
