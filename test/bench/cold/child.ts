import { pathToFileURL } from "node:url";
import { context, urlEvent } from "../../kit/lambda.ts";

// A fresh process: imports a bundle, asks it twice, and says in milliseconds how long each took.
const [, , file = "", asked = ""] = process.argv;
const started = performance.now();
const { handler } = (await import(pathToFileURL(file).href)) as {
  handler: (event: unknown, context: unknown) => Promise<unknown>;
};
const init = performance.now() - started;
const event = JSON.parse(asked) as Parameters<typeof urlEvent>[0];
const times: number[] = [];
for (let turn = 0; turn < 2; turn += 1) {
  const began = performance.now();
  await handler(event.path === "" ? { Records: [] } : urlEvent(event), context());
  times.push(performance.now() - began);
}
process.stderr.write(JSON.stringify({ init, first: times[0], second: times[1] }));
process.exit(0);
