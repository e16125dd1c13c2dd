import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { newsledger, values } from "../kit/cli.ts";
import { type Started, ask, send, started } from "../kit/process.ts";

const folders: string[] = [];
async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "newsledger-"));
  folders.push(made);
  return made;
}
let running: Started | undefined;
const start = async (home: string): Promise<Started> => (running = await started(home, { args: ["--empty"] }));
async function stop(): Promise<void> {
  await running?.end("SIGINT");
  running = undefined;
}
afterEach(stop);
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true, force: true }))));

const loan = (amount: string, url = "vay") =>
  JSON.stringify({
    title: `Hòa Phát vay ${amount} của Vietcombank`,
    text: `Ngày 5/5/2021, Tập đoàn Hòa Phát ký hợp đồng vay ${amount} của Vietcombank để xây khu liên hợp gang thép.`,
    url: `https://baoa.example/${url}`,
    publishedAt: "2021-05-05T10:00:00+07:00",
  });
const story = (company: string) =>
  JSON.stringify({
    title: `Công ty ${company} báo lãi 12 tỷ đồng`,
    text: `Quý I/2021, Công ty CP ${company} đạt lợi nhuận sau thuế 12 tỷ đồng, theo báo cáo tài chính.`,
    url: `https://baoa.example/${encodeURIComponent(company)}`,
    publishedAt: "2021-05-05T10:00:00+07:00",
  });
const ingest = (home: string, text: string) =>
  newsledger(["ingest", "-", "--name", "story.json"], { folder: home, stdin: text });

interface Line {
  readonly type: string;
  readonly id: string;
  readonly usd?: string | null;
  readonly [key: string]: unknown;
}
const exported = async (home: string, ...kinds: string[]): Promise<Line[]> =>
  values<Line>(await newsledger(["export", ...kinds], { folder: home }));

describe("newsledger, for who runs an archive", { timeout: 120_000 }, () => {
  it("rebuilds the table from raw: the same stories, events, companies, keys and rates", async () => {
    const home = await folder();
    const archive = await start(home);
    for (const text of [loan("1.000 tỷ đồng"), loan("2.000 tỷ đồng"), story("Gỗ Trường Sơn")])
      expect((await send(archive, text, "application/json")).status).toBe(200);
    await newsledger(["keys", "create", "kept"], { folder: home });
    const busy = await newsledger(["rebuild"], { folder: home });
    expect([busy.code, busy.err]).toEqual([1, expect.stringMatching(/is another archive running there\?/)]);
    await stop();
    const csv = join(home, "rates.csv");
    await writeFile(csv, "date,currency,usd\n2021-05-05,VND,0.00004\n");
    expect((await newsledger(["fx", "import", csv], { folder: home })).out).toMatch(
      /^1 rate kept, \d events? valued anew\n$/,
    );
    const before = [
      ...(await exported(home)),
      ...values<Line>(await newsledger(["keys", "list", "--json"], { folder: home })),
    ];
    expect(before.length).toBeGreaterThan(6);
    const ran = await newsledger(["rebuild"], { folder: home });
    expect([ran.code, ran.out]).toEqual([0, expect.stringMatching(/^3 uploads read anew in [\d.]+ s\n$/)]);
    const table = await readFile(join(home, "table"), "utf8");
    expect(table).toMatch(/^newsledger-\w+\n$/);
    const after = [
      ...(await exported(home)),
      ...values<Line>(await newsledger(["keys", "list", "--json"], { folder: home })),
    ];
    expect(after).toEqual(before);
    const second = await start(home);
    expect(await (await send(second, loan("2.000 tỷ đồng"), "application/json")).json()).toMatchObject({
      receipts: [{ outcome: "DUPLICATE" }],
    });
  });

  it("values the events that are there by rates that come later, while the archive runs", async () => {
    const home = await folder();
    const archive = await start(home);
    await send(archive, loan("1.000 tỷ đồng"), "application/json");
    const csv = "date,currency,usd\n2021-05-04,VND,0.0000434\n";
    const ran = await newsledger(["fx", "import", "-", "--json"], { folder: home, stdin: csv });
    expect(values(ran)).toEqual([{ rates: 1, events: 1 }]);
    const again = await newsledger(["fx", "import", "-", "--json"], { folder: home, stdin: csv });
    expect(values(again)).toEqual([{ rates: 1, events: 0 }]);
    const [event] = await exported(home, "events");
    expect(event?.usd).toBe("43400000");
    const query =
      '{ events(orderBy: USD_DESC, filter: {minUsd: "43000000", maxUsd: "44000000"}) { edges { node { id } } } }';
    const { events } = (await ask(archive.address, query)) as unknown as { events: { edges: unknown[] } };
    expect(events.edges).toHaveLength(1);
    const wrong = await newsledger(["fx", "import", "-"], {
      folder: home,
      stdin: "date,currency,usd\n2021-05-04,VND,x\n",
    });
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringMatching(/^line 2: usd/)]);
  });

  it("says of companies what no list says", async () => {
    const home = await folder();
    await ingest(home, story("Gỗ Trường Sơn"));
    await ingest(home, story("Trúc Bạch Xanh"));
    const list = async (...args: string[]): Promise<string[]> =>
      values<{ id: string }>(await newsledger(["companies", "list", "--json", ...args], { folder: home })).map(
        ({ id }) => id,
      );
    expect(await list("--unlinked")).toEqual(["x.go-truong-son", "x.truc-bach-xanh"]);
    const added = await newsledger(
      ["companies", "add", "Gỗ Trường Sơn", "--ticker", "UPCOM:GTS", "--country", "vn", "--json"],
      { folder: home },
    );
    expect(values(added)).toEqual([
      expect.objectContaining({ id: "go-truong-son", country: "VN", provisional: false }),
    ]);
    const merged = await newsledger(["companies", "merge", "x.go-truong-son", "go-truong-son"], { folder: home });
    expect(merged.code).toBe(0);
    expect(await list("--unlinked")).toEqual(["x.truc-bach-xanh"]);
    await newsledger(["companies", "alias", "go-truong-son", "Trúc Bạch Xanh"], { folder: home });
    const [, ...read] = values<{ companies?: { company: string }[] }>(
      await newsledger(["rebuild", "--json"], { folder: home }),
    );
    expect(read).toEqual([]);
    const companies = (await exported(home, "articles")).flatMap((one) => one["companies"] as { company: string }[]);
    expect(companies.map((one) => one.company)).toEqual(["go-truong-son", "go-truong-son"]);
    const unknown = await newsledger(["companies", "alias", "no-such-firm", "X"], { folder: home });
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringMatching(/^no company has the id "no-such-firm"/)]);
  });

  it("reads without an archive, as npm run read does", async () => {
    const place = await folder();
    const [path, lines] = [join(place, "story.json"), join(place, "stories.jsonl")];
    await writeFile(path, loan("1.000 tỷ đồng"));
    await writeFile(lines, `${loan("5 triệu USD").replace("{", '{"id":"s1",')}\n\n{"id":"s2","text":""}\n`);
    const ran = await newsledger(["read", path, "--jsonl", lines], { folder: join(place, "none") });
    expect(ran.code).toBe(3);
    expect(values(ran)).toEqual([
      expect.objectContaining({ language: "VI", titleOrigin: "GIVEN" }),
      expect.objectContaining({ id: "s1", language: "VI" }),
    ]);
    expect(ran.err).toMatch(/stories\.jsonl:3: /);
  });
});
