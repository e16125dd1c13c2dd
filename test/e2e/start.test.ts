import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { type Started, ask, ended, send, started } from "../kit/process.ts";

const folders: string[] = [];
const folder = async (): Promise<string> => {
  const made = await mkdtemp(join(tmpdir(), "newsledger-"));
  folders.push(made);
  return made;
};
let running: Started | undefined;
const start = async (...given: Parameters<typeof started>): Promise<Started> => (running = await started(...given));
afterEach(async () => {
  await running?.end("SIGKILL");
  running = undefined;
});
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true, force: true }))));

interface Edges {
  edges: { node: Record<string, never> }[];
}
const COUNTS =
  "{ articles(first: 100, filter: { includeDuplicates: true }) { edges { node { id } } } events(first: 100) { edges { node { id kind } } } }";
const counts = async (address: string): Promise<{ articles: number; events: number }> => {
  const data = (await ask(address, COUNTS)) as unknown as { articles: Edges; events: Edges };
  return { articles: data.articles.edges.length, events: data.events.edges.length };
};

describe("npm start", { timeout: 120_000 }, () => {
  it("reads the samples at the first start, says where everything is, and keeps all of it over a restart", async () => {
    const home = await folder();
    const first = await start(home);
    expect(first.output()).toMatch(/reading sample stories 16\/16/);
    expect(first.output()).toContain(`${first.address}/upload`);
    expect(first.output()).toContain(`curl -s ${first.address}/upload -H "Authorization: Bearer ${first.key}"`);
    const before = await counts(first.address);
    expect(before.articles).toBe(16);
    expect(await first.end("SIGINT")).toBe(0);

    const second = await start(home);
    expect(second.key).toBe(first.key);
    expect(second.output()).not.toMatch(/reading sample stories/);
    expect(await counts(second.address)).toEqual(before);
  });

  it("starts without samples when asked to", async () => {
    const { address } = await start(await folder(), { args: ["--empty"] });
    expect(await counts(address)).toEqual({ articles: 0, events: 0 });
  });

  it("says in one line that its port is taken, and ends with 1", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, output } = await ended(await folder(), { port: String(port) });
    other.close();
    expect([code, output]).toEqual([
      1,
      `port ${port} is taken: stop what runs there, or choose another with PORT=4001\n`,
    ]);
  });

  it("says in one line that its folder cannot be written, and ends with 1", async () => {
    const file = join(await folder(), "a-file");
    await writeFile(file, "");
    const { code, output } = await ended(join(file, "archive"));
    expect([code, output.split("\n").length]).toEqual([1, 2]);
    expect(output).toMatch(/^cannot write to .*NEWSLEDGER_DIR/);
  });

  it("says in one line that another archive is in its folder", async () => {
    const home = await folder();
    await start(home, { args: ["--empty"] });
    const { code, output } = await ended(home);
    expect(code).toBe(1);
    expect(output).toMatch(/^the database in .* cannot be opened/);
  });

  it("loses nothing acknowledged, and doubles nothing, when it is killed in the middle of uploads", async () => {
    const home = await folder();
    const story = (i: number): string =>
      JSON.stringify({
        title: `Ngân hàng TMCP Á Châu ký hợp đồng tín dụng số ${i}`,
        text: `Ngày 5/5/2021, ACB đã ký hợp đồng tín dụng trị giá ${100 + i} tỷ đồng với Công ty CP Gỗ Trường Sơn ${i}. Khoản vay có kỳ hạn 3 năm.`,
        url: `https://baoa.example/tin-dung-${i}`,
        publishedAt: "2021-05-05T10:00:00+07:00",
      });
    const acknowledged = new Set<number>();
    for (let round = 0; round < 3; round += 1) {
      const archive = await start(home, { args: ["--empty"] });
      const sent = Array.from({ length: 20 }, (_, i) => round * 20 + i).map(async (i) => {
        const response = await send(archive, story(i), "application/json").catch(() => undefined);
        if (response?.ok === true && (await response.text().catch(() => "")) !== "") acknowledged.add(i);
      });
      await new Promise((done) => setTimeout(done, 150 + round * 100));
      await archive.end("SIGKILL");
      await Promise.all(sent);
    }
    const archive = await start(home, { args: ["--empty"] });
    // Whatever came whole is finished in the background.
    await vi.waitUntil(async () => (await readdir(join(home, "pending"))).length === 0, { timeout: 120_000 });
    const page = (await ask(
      archive.address,
      "{ articles(first: 100, filter: { includeDuplicates: true }) { edges { node { url events { edges { node { id } } } } } } }",
    )) as unknown as {
      articles: { edges: { node: { url: string; events: Edges } }[] };
    };
    const urls = page.articles.edges.map(({ node }) => Number(/(\d+)$/.exec(node.url)?.[1]));
    expect(new Set(urls).size).toBe(urls.length);
    expect([...acknowledged].filter((i) => !urls.includes(i))).toEqual([]);
    // Sending all again finds each of those and stores the rest.
    for (let i = 0; i < 60; i += 1) {
      const answer = (await (await send(archive, story(i), "application/json")).json()) as {
        receipts: { outcome: string }[];
      };
      expect([i, answer.receipts[0]?.outcome]).toEqual([i, urls.includes(i) ? "DUPLICATE" : "STORED"]);
    }
    expect((await counts(archive.address)).articles).toBe(60);
  }, 240_000);
});
