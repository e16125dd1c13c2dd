import { Changes, Companies, type Identifier, type Info, Name } from "@newsledger/core/company";
import type { Fault } from "@newsledger/core/fault";
import { Id } from "@newsledger/core/util";
import { localReaders } from "../readers.ts";
import { type Command, EXIT, type Given, Usage, textOf } from "./command.ts";
import { unlinked } from "./companies/unlinked.ts";
import { LIMIT, LIMIT_HELP, limitOf, listed, walked } from "./listing.ts";
import { opened } from "./opened.ts";
import type { Terminal } from "./terminal.ts";

/** What a verb works with. */
interface Work {
  readonly given: Given;
  readonly terminal: Terminal;
  readonly gazetteer: Parameters<typeof Changes.alias>[1];
}

function companyId(text: string | undefined): Id.CompanyId {
  const id = Id.Company.safeParse(text?.replace(/^Company:/, ""));
  if (!id.success) throw new Usage(`"${text ?? ""}" is no id of a company: small letters, digits, "-" and "."`);
  return id.data;
}

const manyOf = ({ values }: Given, name: string): readonly string[] =>
  (values[name] as readonly string[] | undefined) ?? [];

/** "HOSE:HPG", or "HPG" where the exchange is not known. */
function tickerOf(text: string): Identifier {
  const [, exchange, value] = /^(?:([A-Za-z]{2,20}):)?([A-Za-z0-9.-]{1,20})$/.exec(text) ?? [];
  if (value === undefined) throw new Usage(`"${text}" is no ticker: write HOSE:HPG`);
  return { scheme: "TICKER", value: value.toUpperCase(), exchange: exchange?.toUpperCase() ?? null };
}

async function add({ given, terminal }: Work): Promise<void> {
  const [, name = ""] = given.words;
  if (name.trim() === "") throw new Usage('give the company\'s name: companies add "Hòa Phát"');
  const id = companyId(textOf(given, "id") ?? Name.slug(name));
  const info = await Changes.add({
    info: {
      id,
      name: name.trim(),
      aliases: [...manyOf(given, "alias")],
      country: textOf(given, "country")?.toUpperCase() ?? null,
      sector: textOf(given, "sector") ?? null,
      identifiers: manyOf(given, "ticker").map(tickerOf),
    },
    at: terminal.now(),
  });
  await terminal.out(
    given.values["json"] === true ? JSON.stringify(info) : `${info.id}: ${info.name} is known from now on`,
  );
}

async function alias({ given, terminal, gazetteer }: Work): Promise<void> {
  const [, id, name = ""] = given.words;
  const company = companyId(id);
  if (name.trim() === "") throw new Usage('give the name: companies alias hoa-phat "Tập đoàn Hòa Phát"');
  await Changes.alias({ company, name, at: terminal.now() }, gazetteer);
  await terminal.out(
    given.values["json"] === true ? JSON.stringify({ company, name }) : `"${name}" is ${company} from now on`,
  );
}

async function merge({ given, terminal, gazetteer }: Work): Promise<void> {
  const [from, to] = [companyId(given.words[1]), companyId(given.words[2])];
  await Changes.merge({ from, to, at: terminal.now() }, gazetteer);
  await terminal.out(
    given.values["json"] === true ? JSON.stringify({ from, to }) : `${from} is ${to} from now on; its id leads there`,
  );
}

const HEAD = ["company", "name", "country", "tickers"];
const row = ({ id, name, country, identifiers }: Info): (string | number)[] => [
  id,
  name,
  country ?? "",
  identifiers
    .filter(({ scheme }) => scheme === "TICKER")
    .map(({ exchange, value }) => (exchange === null ? value : `${exchange}:${value}`))
    .join(" "),
];

async function list({ given, terminal, gazetteer }: Work): Promise<void> {
  if (given.values["unlinked"] === true) {
    const found = await unlinked(limitOf(given), gazetteer);
    const table = {
      head: ["company", "stories", "name", "other names"],
      row: ({ id, stories, name, aliases }: (typeof found)[number]) => [id, stories, name, aliases.join(", ")],
      none: "every company that stories name is in a list",
    };
    return listed(found, table, { given, terminal });
  }
  const text = textOf(given, "text");
  const filter = text === undefined ? {} : { text };
  const limit = limitOf(given);
  // The list has a company under each of its names.
  const found = new Map<string, Info>();
  for await (const id of walked((ask) => Companies.page({ filter, ask }))) {
    const [one] = await Companies.byIds([id], gazetteer);
    if (one && !isFault(one)) found.set(one.id, withoutLatest(one));
    if (found.size === limit) break;
  }
  await listed([...found.values()], { head: HEAD, row, none: "no story names such a company" }, { given, terminal });
}

const isFault = (one: object): one is Fault => one instanceof Error;
const withoutLatest = ({ latest: _, ...info }: Companies.Known): Info => info;

const VERBS: Readonly<Record<string, (work: Work) => Promise<void>>> = { add, alias, merge, list };

export const companies: Command = {
  name: "companies",
  summary: "Adds, names and merges companies over the lists that come with the archive; lists those that stories name.",
  usage: "add NAME [...] | alias ID NAME | merge FROM-ID TO-ID | list [--unlinked] [--text T]",
  help: `What is said here is kept in the table and laid over the lists: stories that are read from then on are read with it, by
an archive that runs within seconds. Stories read before keep what they have; "newsledger rebuild" reads all anew.
Works while an archive runs on the folder and while none does.

  --id ID       the new company's id (default: from its name, "hoa-phat")
  --alias NAME  another name of the new company; may be given more than once
  --ticker T    its ticker, as HOSE:HPG; may be given more than once
  --country CC  its country, as VN
  --sector S    its sector
  --unlinked    of the companies that stories name, those in no list, the most told of first: merge or add those
  --text T      the beginning of a word of the name, with or without accents
${LIMIT_HELP}
`,
  options: {
    ...LIMIT,
    id: { type: "string" },
    alias: { type: "string", multiple: true },
    ticker: { type: "string", multiple: true },
    country: { type: "string" },
    sector: { type: "string" },
    unlinked: { type: "boolean" },
    text: { type: "string" },
  },
  async run(given, terminal) {
    const does = VERBS[given.words[0] ?? ""];
    if (!does) throw new Usage("say what to do: add, alias, merge or list");
    await opened(given, terminal, async () => {
      const { readers } = await localReaders(terminal.say);
      await does({ given, terminal, gazetteer: readers.gazetteer });
    });
    return EXIT.done;
  },
};
