import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Raws } from "@newsledger/core/ingest";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { rawFolder } from "../../packages/local/src/raw-folder.ts";
import { plain } from "../kit/bulk.ts";
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
afterEach(async () => {
  await running?.end("SIGKILL");
  running = undefined;
});
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true, force: true }))));

const loan = (i: number) => ({
  title: `Hòa Phát vay ${i + 1} nghìn tỷ đồng`,
  text: `Ngày 5/5/2021, Tập đoàn Hòa Phát ký hợp đồng vay ${i + 1}.000 tỷ đồng của Vietcombank để xây khu liên hợp thứ ${i + 1}.`,
  url: `https://baoa.example/hoa-phat-vay-${i}`,
  publishedAt: "2021-05-05T10:00:00+07:00",
});

/** A folder as newsrooms have them: pages in folders, a list, a picture, a file that is no story. */
async function stories(): Promise<string> {
  const place = await folder();
  await mkdir(join(place, "2021", "05"), { recursive: true });
  await writeFile(join(place, "2021", "05", "a.json"), JSON.stringify(loan(0)));
  await writeFile(
    join(place, "2021", "b.jsonl"),
    [loan(1), loan(2), "{broken"].map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join("\n"),
  );
  await writeFile(join(place, "c.txt"), `${loan(3).title}\n${loan(3).text}`);
  await writeFile(join(place, "copy of a.json"), JSON.stringify(loan(0)));
  await writeFile(join(place, "logo.png"), "no story");
  await writeFile(join(place, "notes.xyz"), "no story");
  return place;
}

interface Line {
  readonly type: string;
  readonly id: string;
  readonly usd?: string | null;
}
const exported = async (home: string, ...kinds: string[]): Promise<Line[]> =>
  values<Line>(await newsledger(["export", ...kinds], { folder: home }));

describe("newsledger", { timeout: 120_000 }, () => {
  it.each([
    [[], 2, /^usage: newsledger COMMAND/],
    [["ingst"], 2, /there is no command "ingst"; did you mean "ingest"\?/],
    [["uploads", "--limt"], 2, /--limt.*\n\(newsledger uploads --help\)/s],
    [["uploads", "--limit", "many"], 2, /--limit is a whole number from 1/],
    [["uploads"], 1, /^there is no archive in .*newsledger start/],
    [["ingest"], 2, /say what to send/],
    [["ingest", "/no/such/place"], 1, /^cannot read \/no\/such\/place: there is no such file or folder\n$/],
    [["ingest", "package.json", "--to", "http://127.0.0.1:9"], 2, /an archive elsewhere asks for a key/],
    [["keys", "make"], 2, /create, list or revoke/],
    [["read", "/no/such/file"], 1, /^cannot open \/no\/such\/file: ENOENT\n$/],
    [["fx", "--help"], 0, /usage: newsledger fx import FILE/],
  ])("%j ends with %d", async (args, code, message) => {
    const ran = await newsledger(args, { folder: join(await folder(), "none") });
    expect([ran.code, ran.out + ran.err]).toEqual([code, expect.stringMatching(message)]);
  });

  it("has a chapter of docs/cli.md for every command", async () => {
    const { out } = await newsledger(["--help"], { folder: "none" });
    const page = await readFile(join(import.meta.dirname, "../../docs/cli.md"), "utf8");
    const chapters = [...page.matchAll(/^## (.+)$/gm)].flatMap(([, names = ""]) => names.split(" and "));
    expect(chapters).toEqual([...out.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, name]) => name));
    // What the page shows of --help is what it says.
    expect(page).toContain(out.trim());
  });

  it("takes a folder in, tells what was not read, and passes over what it has", async () => {
    const [home, place] = [await folder(), await stories()];
    const first = await newsledger(["ingest", place], { folder: home });
    expect(first.code).toBe(3);
    expect(first.out).toMatch(
      /^6 stories in 5 files, [\d.]+ s \([\d.]+ stories\/s\)\n {2}stored {5}4\n {2}duplicate {2}1\n {2}rejected {3}1\n1 file was refused\n$/,
    );
    expect(first.err).toMatch(/b\.jsonl: line 3: BAD_JSON: /);
    expect(first.err).toMatch(/notes\.xyz: UNSUPPORTED_TYPE: /);
    const again = await newsledger(["ingest", "--json", place], { folder: home });
    const summary = {
      files: 5,
      known: 4,
      refused: 1,
      counts: { STORED: 0, DUPLICATE: 5, REVISED: 0, REJECTED: 1, FAILED: 0 },
    };
    expect(values(again).at(-1)).toMatchObject({ summary });
    expect(values(again).filter((line) => "error" in (line as object))).toHaveLength(1);
    expect(await exported(home, "articles")).toHaveLength(4);
  });

  it("sends over HTTP to an archive that runs on the folder, and to one elsewhere", async () => {
    const [home, place] = [await folder(), await stories()];
    const archive = await start(home);
    const here = await newsledger(["ingest", join(place, "2021")], { folder: home });
    expect([here.code, here.out]).toEqual([3, expect.stringMatching(/stored {4}3\n {2}rejected {2}1\n$/)]);
    const elsewhere = { folder: join(home, "none"), env: { NEWSLEDGER_KEY: archive.key } };
    const piped = { ...elsewhere, stdin: JSON.stringify(loan(4)) };
    const there = await newsledger(["ingest", "-", "--to", archive.address, "--name", "d.json"], piped);
    expect([there.code, there.out]).toEqual([0, expect.stringMatching(/^1 story in 1 file.*\n {2}stored {2}1\n$/)]);
    const wrong = await newsledger(["ingest", place, "--to", archive.address, "--key", "nl_wrong"], elsewhere);
    expect([wrong.code, wrong.out, wrong.err]).toEqual([1, "", "this key is not known here, or was revoked\n"]);
    const { articles } = (await ask(
      archive.address,
      "{ articles(filter: {includeDuplicates: true}) { edges { node { id } } } }",
    )) as unknown as {
      articles: { edges: unknown[] };
    };
    expect(articles.edges).toHaveLength(4);
    // The other commands work along with it.
    expect(await exported(home, "articles")).toHaveLength(4);
    expect(values(await newsledger(["uploads", "--json"], { folder: home }))).toHaveLength(3);
  });

  it.each(["alone", "along with an archive that runs"])("goes on where Ctrl-C stopped it, %s", async (how) => {
    const home = await folder();
    if (how !== "alone") await start(home);
    const path = join(home, "many.jsonl");
    await writeFile(path, Array.from({ length: 120 }, (_, i) => JSON.stringify(plain(i))).join("\n"));
    const pending = async (): Promise<boolean> => (await readdir(join(home, "pending")).catch(() => [])).length > 0;
    const interrupt = () => vi.waitUntil(pending, { timeout: 60_000, interval: 20 });
    const stopped = await newsledger(["ingest", path], { folder: home, interrupt });
    expect([stopped.code, stopped.err]).toEqual([130, expect.stringMatching(/^stopped: /m)]);
    const again = await newsledger(["ingest", path], { folder: home });
    expect([again.code, again.out]).toEqual([0, expect.stringMatching(/^120 stories in 1 file/)]);
    const [upload] = values<{ counts: object }>(await newsledger(["uploads", "--json"], { folder: home }));
    expect(upload?.counts).toMatchObject({ STORED: 120, DUPLICATE: 0, FAILED: 0 });
    expect(await exported(home, "articles")).toHaveLength(120);
  });

  it("says in one line that the archive cannot be reached", async () => {
    const place = await stories();
    const ran = await newsledger(["ingest", place, "--to", "http://127.0.0.1:9", "--key", "x"], { folder: place });
    expect([ran.code, ran.err]).toEqual([
      1,
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:9 cannot be reached: .*\n$/),
    ]);
  });

  it("shows an upload with its receipts", async () => {
    const [home, place] = [await folder(), await stories()];
    await newsledger(["ingest", join(place, "2021", "b.jsonl")], { folder: home });
    const [info] = values<{ id: string; stories: number }>(await newsledger(["uploads", "--json"], { folder: home }));
    expect(info).toMatchObject({ stories: 3, state: "DONE", filename: "b.jsonl" });
    const rejected = await newsledger(["uploads", `Upload:${info?.id}`, "--outcome", "rejected", "--json"], {
      folder: home,
    });
    expect(values(rejected).slice(1)).toEqual([
      expect.objectContaining({ index: 2, code: "BAD_JSON", place: "line 3" }),
    ]);
    const list = await newsledger(["uploads"], { folder: home });
    expect(list.out).toMatch(/^upload +received.*\nu[0-9a-z]{20} .* DONE +3 +2 +0 +0 +1 +0 .* b\.jsonl\n$/);
  });

  it("makes keys that open a running archive, and takes them back", async () => {
    const home = await folder();
    const archive = await start(home);
    const made = await newsledger(["keys", "create", "a crawler", "--rate", "2"], { folder: home });
    const key = made.out.trim();
    expect(made.code).toBe(0);
    const statuses: number[] = [];
    for (let i = 0; i < 3; i += 1)
      statuses.push(
        (await send({ address: archive.address, key }, JSON.stringify(loan(i)), "application/json")).status,
      );
    expect(statuses).toEqual([200, 200, 429]);
    const list = await newsledger(["keys", "list"], { folder: home });
    expect(list.out).toMatch(/this machine +upload edit +6000/);
    expect(list.out).toMatch(/a crawler +upload +2 /);
    expect(list.out).not.toContain(key.slice(-10));
    expect((await newsledger(["keys", "revoke", key], { folder: home })).code).toBe(0);
    expect((await send({ address: archive.address, key }, "x")).status).toBe(401);
    const gone = await newsledger(["keys", "revoke", key], { folder: home });
    expect([gone.code, gone.err]).toEqual([1, expect.stringMatching(/^no key has the id/)]);
  });

  it("lists a story that ended the process each time, and reads it again", async () => {
    const home = await folder();
    const bytes = Buffer.from([loan(0), loan(1)].map((one) => JSON.stringify(one)).join("\n"));
    const labels = { contentType: "application/x-ndjson", charset: null, filename: "poison.jsonl" };
    const id = Raws.idOf({ ...labels, bytes });
    const raw = rawFolder(home);
    await raw.put(id, bytes, { ...labels, receivedAt: "2026-11-22T10:00:00.000Z" });
    await raw.mark(id, JSON.stringify({ starts: 3, at: 0, struck: 3 }));
    const archive = await start(home);
    expect(await archive.end("SIGINT")).toBe(0);
    running = undefined;
    const list = await newsledger(["failures"], { folder: home });
    expect(list.out).toMatch(new RegExp(`${id} +0 +CRASHED .* line 1 `));
    expect(await exported(home, "articles")).toHaveLength(1);
    const again = await newsledger(["replay", "--all"], { folder: home });
    expect([again.code, again.out]).toEqual([0, `${id}: 2 stored, 0 duplicate, 0 revised, 0 rejected, 0 set aside\n`]);
    expect((await newsledger(["failures"], { folder: home })).err).toBe("no story is set aside\n");
    expect(await exported(home, "articles")).toHaveLength(2);
  });
});
