import { Startup } from "../folder.ts";
import { type Command, EXIT, type Exit, Usage, textOf } from "./command.ts";
import { bar } from "./ingest/bar.ts";
import { Counted, summary } from "./ingest/counted.ts";
import { sent } from "./ingest/sent.ts";
import { type Wanted, sources, totals } from "./ingest/sources.ts";
import { targeted } from "./ingest/targeted.ts";

/** Files that are on their way at a time. */
const TOGETHER = 4;

export const ingest: Command = {
  name: "ingest",
  summary: "Sends files, folders or standard input to an archive, and says what became of each story.",
  usage: "PATH|-... [--to URL --key KEY] [--type TYPE] [--name NAME]",
  help: `Without --to the stories go to the archive of --dir: over HTTP when it runs, else this process reads them itself.
The same bytes are the same upload: running it again passes over what is done, and goes on with what is not. Of a
folder everything below it is taken but hidden files, pictures, scripts and style sheets. What cannot be read is
shown with the reason; the rest goes on.

  --to URL      an archive that runs elsewhere, as http://localhost:4000
  --key KEY     the key for it (default: $NEWSLEDGER_KEY)
  --type TYPE   the media type of all files; without it each file's name and content tell
  --name NAME   the file name that standard input goes by, as "feed.xml"
`,
  options: { to: { type: "string" }, key: { type: "string" }, type: { type: "string" }, name: { type: "string" } },
  async run(given, terminal) {
    if (given.words.length === 0) throw new Usage('say what to send: files, folders, or "-" for standard input');
    const wanted: Wanted = {
      paths: given.words,
      stdin: terminal.stdin,
      type: textOf(given, "type") ?? "",
      name: textOf(given, "name") ?? null,
    };
    const total = await totals(wanted);
    if (total.files === 0) throw new Startup(`there is nothing to send in ${given.words.join(", ")}`);
    return targeted(given, terminal, async (target): Promise<Exit> => {
      const isJson = given.values["json"] === true;
      const counted = new Counted();
      const shown = bar({ total, counted, terminal });
      try {
        await sent({ files: sources(wanted), target, counted, terminal, isJson, together: TOGETHER });
      } finally {
        shown.end();
      }
      for (const line of summary(counted, isJson)) await terminal.out(line);
      if (terminal.interrupted.aborted) {
        terminal.say(`stopped: ${target.name} keeps what was sent; the same command goes on from here`);
        return EXIT.interrupted;
      }
      return counted.isClean ? EXIT.done : EXIT.partly;
    });
  },
};
