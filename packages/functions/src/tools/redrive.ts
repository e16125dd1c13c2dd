import { Resource } from "sst/resource";
import { moveBack, queueClient } from "../queue.ts";
import { command, say } from "./say.ts";

// `npx sst shell --stage STAGE -- npm run -s deployed:redrive`: what was set aside is tried again, from its first try on.
await command(async () => {
  const { url } = Reflect.get(Resource, "DeadLetters") as { url: string };
  const waiting = await moveBack(queueClient(), url);
  say(waiting === 0 ? "nothing was set aside" : `about ${waiting} messages go back to the queue`);
});
