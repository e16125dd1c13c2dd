import { Startup } from "../folder.ts";
import { rebuilt } from "../rebuilt.ts";
import { several } from "./columns.ts";
import { type Command, EXIT } from "./command.ts";
import { openedWith } from "./opened.ts";

export const rebuild: Command = {
  name: "rebuild",
  summary: "Makes the whole table anew from the raw uploads, with the readers of today.",
  usage: "",
  help: `The new table is filled beside the old one, which serves until the new one is whole. Keys, exchange rates and what was
said of companies are carried over. Stop the archive first; ended early, the next rebuild goes on where it was.
`,
  options: {},
  async run(given, terminal) {
    return openedWith({ alone: true }, { given, terminal }, async (home) => {
      const started = terminal.now().getTime();
      const failed: string[] = [];
      const done = await rebuilt(home, {
        interrupted: terminal.interrupted,
        say: terminal.say,
        progress: ({ done: at, all }) => terminal.status?.(`${at}/${all} uploads read`),
        failed: (upload, error) => failed.push(`${upload}: ${String(error)}`),
      });
      if (done === undefined) {
        terminal.say('stopped: the old table serves on; "newsledger rebuild" goes on from here');
        return EXIT.interrupted;
      }
      for (const line of failed) terminal.say(line);
      const seconds = (terminal.now().getTime() - started) / 1000;
      await terminal.out(
        given.values["json"] === true
          ? JSON.stringify({ uploads: done, failed: failed.length, seconds })
          : `${several(done, ["upload", "uploads"])} read anew in ${seconds.toFixed(1)} s`,
      );
      if (failed.length > 0) throw new Startup("the old table serves on: some uploads could not be read");
      return EXIT.done;
    });
  },
};
