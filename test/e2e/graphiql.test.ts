import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Server, listen } from "../../packages/local/src/server.ts";
import { type Browsing, browse, hasBrowser, why } from "../kit/browser.ts";
import { type Seed, gazetteer, tell } from "../kit/seed.ts";
import { type TestTable, startTable } from "../kit/table.ts";

const SEED: Seed = {
  title: "Hòa Phát đàm phán thương vụ 1 tỷ USD",
  text: "Hòa Phát đang đàm phán mua Deutsche Bank với giá 1 tỷ USD.",
  source: "Báo A",
  at: "2021-05-03T01:00:00.000Z",
  names: { "Hòa Phát": "hoa-phat", "Deutsche Bank": "deutsche-bank" },
  figures: { "1 tỷ USD": "1000000000 USD" },
  claims: [
    {
      kind: "ACQUISITION",
      status: "IN_TALKS",
      who: ["ACQUIRER: Hòa Phát", "TARGET: Deutsche Bank"],
      figures: ["DEAL_VALUE: 1 tỷ USD"],
      words: "Hòa Phát đang đàm phán mua Deutsche Bank với giá 1 tỷ USD.",
    },
  ],
};
const none = (): Promise<never> => Promise.reject(new Error("no uploads here"));

describe.skipIf(!hasBrowser)(`GraphiQL in a browser${why}`, { timeout: 120_000 }, () => {
  let table: TestTable;
  let server: Server;
  let browser: Browsing;
  beforeAll(async () => {
    table = await startTable();
    await tell(SEED);
    const line = { submit: none, again: none, resume: none, idle: none, close: none };
    server = await listen({
      port: 0,
      host: "127.0.0.1",
      line,
      readers: { gazetteer },
      now: () => new Date(),
      tell: (bug) => void browser.seen.troubles.push(bug),
    });
    browser = await browse();
    await browser.page.goto(`${server.address}/graphql`);
    await browser.page.locator(".graphiql-query-editor .view-lines").waitFor();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await table?.close();
  });

  const answer = () => browser.page.locator(".graphiql-response .view-lines");
  const run = () => browser.page.getByRole("button", { name: /Execute query/ }).click();
  /** Runs the query until it is answered so: GraphiQL takes a moment to notice which operation a tab has, longer on a busy machine. */
  const answered = (words: string) =>
    vi.waitFor(
      async () => {
        await run();
        await answer().getByText(words).first().waitFor({ timeout: 5000 });
      },
      { timeout: 60_000, interval: 500 },
    );

  it.each([
    ["LatestStories", "Deutsche Bank"],
    ["CompanyTimeline", "FinancialEvent"],
    ["ReadStory", "VI"],
    ["DealHistory", "IN_TALKS"],
  ])("opens with a tab %s, whose query is answered", async (tab, expected) => {
    const { page } = browser;
    await page.getByRole("tab", { name: tab }).click();
    await page.getByRole("tab", { name: tab, selected: true }).waitFor();
    await page.locator(".graphiql-query-editor").getByText(tab).first().waitFor();
    await answered(expected);
  });

  it("answers a query that is typed", async () => {
    const { page } = browser;
    await page.locator(".graphiql-query-editor .view-lines").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.keyboard.type('query Typed { company(ticker: "1810.HK"');
    await page.keyboard.insertText(") { sector } }");
    await page.getByRole("tab", { name: "Typed" }).waitFor();
    await page.keyboard.press("Control+Enter");
    await answered("Electronics");
  });

  it("asked no other host, breached no policy and complained of nothing", async () => {
    const { requests, troubles } = browser.seen;
    const hosts = new Set(requests.filter((url) => !/^(?:data|blob):/.test(url)).map((url) => new URL(url).origin));
    expect([...hosts]).toEqual([server.address]);
    expect(troubles).toEqual([]);
    if (process.env["NEWSLEDGER_SCREENSHOT"])
      await browser.page.screenshot({ path: process.env["NEWSLEDGER_SCREENSHOT"] });
  });
});
