import { Article } from "@newsledger/core/article";
import { Companies, type Gazetteer } from "@newsledger/core/company";
import { Event } from "@newsledger/core/event";
import { Fault } from "@newsledger/core/fault";
import type { Id } from "@newsledger/core/util";
import { localReaders } from "../readers.ts";
import { type Command, EXIT, Usage } from "./command.ts";
import { named } from "./companies/unlinked.ts";
import { walked } from "./listing.ts";
import { opened } from "./opened.ts";

const isThere = <T>(found: T | Fault): found is T => !(found instanceof Fault);

async function* articles(): AsyncGenerator<unknown> {
  const page = (ask: Parameters<typeof Article.page>[0]["ask"]) =>
    Article.page({ filter: { includeDuplicates: true }, order: "PUBLISHED_ASC", ask });
  for await (const info of walked(page)) {
    const [body] = await Article.bodies([info]);
    const { bodyParts: _, ...rest } = info;
    yield { type: "Article", ...rest, ...(body && isThere(body) ? body : {}) };
  }
}

async function* events(): AsyncGenerator<unknown> {
  for await (const info of walked((ask) => Event.page({ order: "DATE_ASC", ask }))) {
    const claims: unknown[] = [];
    for await (const claim of walked((ask) => Event.claims({ event: info.id, ask }))) claims.push(claim);
    yield { type: "FinancialEvent", ...info, claims };
  }
}

async function* companies(gazetteer: Gazetteer.Gazetteer): AsyncGenerator<unknown> {
  const found = async (ids: readonly Id.CompanyId[]): Promise<unknown[]> =>
    (await Companies.byIds(ids, gazetteer))
      .filter(isThere)
      .map(({ latest: _, ...info }) => ({ type: "Company", ...info }));
  let batch: Id.CompanyId[] = [];
  for await (const id of named()) {
    batch.push(id);
    if (batch.length < 100) continue;
    yield* await found(batch);
    batch = [];
  }
  yield* await found(batch);
}

const KINDS = { articles, events, companies } as const;
const NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];

export const exporting: Command = {
  name: "export",
  summary: "Writes articles, events and companies as JSONL, one a line, the oldest first.",
  usage: "[articles] [events] [companies]",
  help: `Without a word all three. Each line has a "type" (Article, FinancialEvent, Company); an article comes with its text
and facts, an event with its claims and their proofs. Needs no more memory for a large archive than for a small one.
Works while an archive runs on the folder and while none does.
`,
  options: {},
  async run(given, terminal) {
    const wrong = given.words.find((word) => !NAMES.some((name) => name === word));
    if (wrong !== undefined) throw new Usage(`"${wrong}" cannot be exported: ${NAMES.join(", ")} can`);
    await opened(given, terminal, async () => {
      const { readers } = await localReaders(terminal.say);
      for (const name of NAMES)
        if (given.words.length === 0 || given.words.includes(name))
          for await (const one of KINDS[name](readers.gazetteer)) await terminal.out(JSON.stringify(one));
    });
    return EXIT.done;
  },
};
