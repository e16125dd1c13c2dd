import { readFile } from "node:fs/promises";
import { Event, Ledger } from "@newsledger/core/event";
import { Rates } from "@newsledger/core/rates";
import { Startup } from "../folder.ts";
import { several } from "./columns.ts";
import { type Command, EXIT, Usage } from "./command.ts";
import { gathered, walked } from "./listing.ts";
import { openedWith } from "./opened.ts";
import type { Terminal } from "./terminal.ts";

async function csvOf(path: string, stdin: AsyncIterable<Uint8Array>): Promise<string> {
  if (path === "-") return Buffer.concat(await gathered(stdin)).toString("utf8");
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new Startup(`cannot read ${path}: ${(error as Error).message}`);
  }
}

/** Values the events again whose figures are in these currencies; how many got another value. */
async function revalued(currencies: ReadonlySet<string>, { status }: Terminal): Promise<number> {
  let [seen, changed] = [0, 0];
  for await (const info of walked((ask) => Event.page({ order: "DATE_ASC", ask }))) {
    seen += 1;
    status?.(`${seen} events looked at, ${changed} valued anew`);
    if (!info.headline?.currency || !currencies.has(info.headline.currency)) continue;
    const { currency, value } = info.headline;
    const worth = await Rates.value(value, currency, info.firstReportedAt.slice(0, 10));
    if ((worth?.usd ?? null) === info.usd) continue;
    await Ledger.revalue(info.id);
    changed += 1;
  }
  return changed;
}

export const fx: Command = {
  name: "fx",
  summary: "Loads exchange rates, and values the events by them that are there already.",
  usage: "import FILE|-",
  help: `FILE is a CSV with the columns date (YYYY-MM-DD), currency (ISO 4217) and usd (US dollars for one unit):

  date,currency,usd
  2021-05-03,VND,0.0000434

A day without a rate takes the last one before it, up to ${Rates.STALE_DAYS} days. A rate for the same day replaces the earlier.
Works while an archive runs on the folder and while none does; one that runs knows the rates within a minute.
`,
  options: {},
  async run(given, terminal) {
    const [verb, path, ...more] = given.words;
    if (verb !== "import" || path === undefined || more.length > 0) throw new Usage("say what to load: import FILE");
    const rates = Rates.parse(await csvOf(path, terminal.stdin));
    return openedWith({ making: true }, { given, terminal }, async () => {
      await Rates.keep(rates);
      const events = await revalued(new Set(rates.map((rate) => rate.currency)), terminal);
      await terminal.out(
        given.values["json"] === true
          ? JSON.stringify({ rates: rates.length, events })
          : `${several(rates.length, ["rate", "rates"])} kept, ${several(events, ["event", "events"])} valued anew`,
      );
      return EXIT.done;
    });
  },
};
