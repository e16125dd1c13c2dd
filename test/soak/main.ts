// `npm run soak`: an archive is killed every few seconds while 20,000 stories of all formats come in, and has to end with exact counts.
//   npm run soak -- --short          300 stories, killed for half a minute: within a minute
//   npm run soak -- --stories 5000 --seed 7
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { newsledger, values } from "../kit/cli.ts";
import { Killed } from "./killed.ts";
import { type Plan, plan } from "./plan.ts";
import { type Delivered, deliver } from "./deliver.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const FULL = { stories: 20_000, everyMs: [4000, 10_000], killSeconds: Infinity } as const;
const SHORT = { stories: 300, everyMs: [2000, 4000], killSeconds: 25 } as const;

interface Upload {
  readonly id: string;
  readonly state: string;
  readonly stories: number;
  readonly counts: Readonly<Record<string, number>>;
}

interface Found {
  readonly counts: Record<string, number>;
  readonly uploads: readonly Upload[];
  readonly articles: number;
  readonly revisions: number;
  readonly failures: number;
}

/** What the archive says of itself, asked by its own commands while it does not run. */
async function found(folder: string): Promise<Found> {
  const ask = async <T>(...args: string[]): Promise<T[]> => {
    const ran = await newsledger(args, { folder });
    if (ran.code !== 0) throw new Error(`newsledger ${args.join(" ")}: ${ran.err}`);
    return values<T>(ran);
  };
  const uploads = await ask<Upload>("uploads", "--json", "--limit", "1000000");
  const articles = await ask<{ id: string; revisions: unknown[] }>("export", "articles");
  const counts: Record<string, number> = {};
  for (const upload of uploads)
    for (const [outcome, count] of Object.entries(upload.counts)) counts[outcome] = (counts[outcome] ?? 0) + count;
  return {
    counts,
    uploads,
    articles: new Set(articles.map(({ id }) => id)).size,
    revisions: articles.reduce((sum, { revisions }) => sum + revisions.length, 0),
    failures: (await ask("failures", "--json", "--limit", "1000")).length,
  };
}

/** What is not as it should be; nothing when all is. */
function wrong(
  planned: Plan,
  delivered: Delivered,
  { counts, uploads, articles, revisions, failures }: Found,
): string[] {
  const { expected, distinct } = planned;
  const check = (what: string, is: unknown, should: unknown): string[] =>
    is === should ? [] : [`${what}: ${String(is)} instead of ${String(should)}`];
  const stories = new Map(uploads.map((one) => [one.id, one.stories]));
  const lost = [...delivered.acknowledged].filter(([id, count]) => stories.get(id) !== count);
  return [
    ...Object.entries(expected).flatMap(([outcome, count]) => check(outcome, counts[outcome], count)),
    ...check("FAILED", counts["FAILED"], 0),
    ...check("stories set aside", failures, 0),
    ...check("uploads", uploads.length, distinct),
    ...check("uploads not read to the end", uploads.filter(({ state }) => state !== "DONE").length, 0),
    ...check("articles", articles, expected.STORED),
    ...check("revisions", revisions, expected.REVISED),
    ...check("acknowledged uploads lost or cut", lost.length, 0),
  ];
}

interface Size {
  readonly stories: number;
  readonly everyMs: readonly [number, number];
  readonly killSeconds: number;
  readonly seed: number;
}

async function soak(folder: string, { stories, everyMs, killSeconds, seed }: Size): Promise<string[]> {
  const started = performance.now();
  const planned = plan(stories, seed);
  say(`${stories} stories in ${planned.uploads.length} uploads, seed ${seed}`);
  const archive = new Killed({ folder, everyMs, killSeconds, seed });
  archive.begin();
  const delivered = await deliver(planned.uploads, archive);
  const pending = (): Promise<string[]> => readdir(join(folder, "pending"));
  while ((await pending()).length > 0) await pause(500);
  await archive.end();
  const state = await found(folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  say(`killed ${archive.kills} times, ${delivered.retries} requests sent again, ${seconds} s`);
  say(
    Object.entries(state.counts)
      .map(([outcome, count]) => `${outcome} ${count}`)
      .join(", "),
  );
  say(`${state.articles} articles, ${state.revisions} revisions, ${state.uploads.length} uploads`);
  return [...wrong(planned, delivered, state), ...(archive.kills === 0 ? ["nothing was ever killed"] : [])];
}

async function main(): Promise<number> {
  const options = { short: { type: "boolean" }, stories: { type: "string" }, seed: { type: "string" } } as const;
  const { values: given } = parseArgs({ options });
  const size = given.short === true ? SHORT : FULL;
  const folder = await mkdtemp(join(tmpdir(), "newsledger-soak-"));
  const seed = Number(given.seed ?? 1);
  const problems = await soak(folder, { ...size, ...(given.stories && { stories: Number(given.stories) }), seed });
  for (const problem of problems) say(problem);
  if (problems.length > 0) {
    say(`the archive is left in ${folder}`);
    return 1;
  }
  await rm(folder, { recursive: true });
  say("all counts are exact");
  return 0;
}

process.exit(await main());
