import { Article, type Info } from "@newsledger/core/article";
import type { Ingest, Raw } from "@newsledger/core/ingest";
import { Ingest as Line } from "@newsledger/core/ingest";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { api } from "../kit/api.ts";
import { dump } from "../kit/dump.ts";
import { line, rawOf } from "../kit/line.ts";
import { type TestTable, startTable } from "../kit/table.ts";

let table: TestTable;
let on: Ingest.Line;
beforeEach(async () => {
  table = await startTable();
  on = line();
});
afterEach(() => table.close());

const URL = "https://baoa.example/novaland-vay-100-trieu-usd";
const SUMMARY = "Novaland vừa ký hợp đồng vay 100 triệu USD của một ngân hàng ngoại.";
const feed = (description: string, more = ""): Raw => ({
  bytes: Buffer.from(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Báo A</title><item><title>Novaland vay 100 triệu USD</title><link>${URL}?utm_source=rss</link><pubDate>Wed, 10 Mar 2021 09:00:00 +0700</pubDate><description>${description}</description>${more}</item></channel></rss>`,
  ),
  contentType: "application/rss+xml",
  charset: "utf-8",
  filename: null,
});
const FULL = {
  title: "Novaland vay 100 triệu USD",
  text: `Ngày 10/3/2021, Tập đoàn Novaland ký hợp đồng vay 100 triệu USD của Credit Suisse, kỳ hạn 3 năm, với lãi suất thả nổi.
Khoản vay giúp doanh nghiệp mở rộng quỹ đất tại Đồng Nai và Bình Thuận trong ba năm tới, theo thông báo của công ty.
Trước đó, doanh nghiệp này đã phát hành trái phiếu chuyển đổi cho các nhà đầu tư nước ngoài.`,
  url: URL,
};

async function sent(raw: Raw): Promise<{ outcome: string; info: Info }> {
  const { id } = await Line.receive(raw, on.raw, new Date("2021-08-01T00:00:00Z"));
  const { receipts } = await Line.run(id, on);
  const [receipt] = receipts;
  const info = receipt?.article && (await Article.latest(receipt.article));
  if (!receipt || !info) throw new Error(`not stored: ${JSON.stringify(receipts)}`);
  return { outcome: receipt.outcome, info };
}

describe("a story of which only the beginning came", () => {
  it("is stored as such, and completed by the full text: a revision whose facts are read anew", async () => {
    const first = await sent(feed(SUMMARY));
    expect([first.outcome, first.info.teaser, first.info.companies.map((one) => one.company)]).toEqual([
      "STORED",
      true,
      ["novaland"],
    ]);
    const second = await sent(rawOf(FULL));
    expect([second.outcome, second.info.teaser, second.info.id]).toEqual(["REVISED", false, first.info.id]);
    expect(second.info.companies.map((one) => one.company)).toContain("credit-suisse");
    expect(second.info.revisions).toHaveLength(1);
    // The page does not say when it was published; the feed did.
    expect(second.info.publishedAt).toBe("2021-03-10T02:00:00.000Z");
    const { data } = await api(on.readers).ask(
      `{ article(url: "${URL}") { teaser text events { edges { node { kind participants { role } } } } } }`,
    );
    expect(data).toMatchObject({ article: { teaser: false, text: expect.stringContaining("Bình Thuận") as string } });
  });

  it("takes nothing from a full text that is there", async () => {
    const whole = await sent(rawOf({ ...FULL, publishedAt: "2021-03-10T09:00:00+07:00" }));
    const before = await dump(table.connection);
    const teaser = await sent(feed(SUMMARY));
    expect([teaser.outcome, teaser.info]).toEqual(["DUPLICATE", whole.info]);
    const articles = (all: Map<string, unknown>) => [...all].filter(([key]) => !/^[JN]#/.test(key));
    expect(articles(await dump(table.connection))).toEqual(articles(before));
  });

  it("changes with another beginning", async () => {
    await sent(feed(SUMMARY));
    const next = await sent(feed(`${SUMMARY} Kỳ hạn 3 năm.`));
    expect([next.outcome, next.info.teaser]).toEqual(["REVISED", true]);
  });

  it("is no short page that was mended", async () => {
    const page = (amount: string): Raw => ({
      bytes: Buffer.from(
        `<html><head><link rel="canonical" href="${URL}"><title>Novaland vay ${amount}</title></head><body><article><h1>Novaland vay ${amount}</h1><p>Novaland vay ${amount} của Credit Suisse để mở rộng quỹ đất tại Đồng Nai.</p></article></body></html>`,
      ),
      contentType: "text/html",
      charset: "utf-8",
      filename: null,
    });
    const short = { ...FULL, text: "Novaland vay 100 triệu USD của Credit Suisse để mở rộng quỹ đất." };
    expect((await sent(rawOf(short))).info.teaser).toBe(false);
    const mended = await sent(page("120 triệu USD"));
    expect(mended.outcome).toBe("REVISED");
  });
});

describe("a text at two addresses", () => {
  const OTHER = "https://baob.example/dang-lai-novaland";
  const byUrl = async (url: string): Promise<unknown> => {
    table.clear();
    const { data } = await api(on.readers).ask(`{ article(url: "${url}") { url text } }`);
    return data;
  };

  it("is found by the other one, too, until that has a story of its own", async () => {
    const first = await sent(rawOf(FULL));
    const again = await sent(rawOf({ ...FULL, url: OTHER }));
    expect([again.outcome, again.info.id]).toEqual(["DUPLICATE", first.info.id]);
    expect(await byUrl(`${OTHER}?utm_source=zalo`)).toMatchObject({ article: { url: URL } });
    expect(await byUrl(URL)).toMatchObject({ article: { url: URL } });
    expect(await byUrl("https://baob.example/khac")).toEqual({ article: null });
    const own = await sent(rawOf({ ...FULL, url: OTHER, text: FULL.text.replace("100", "110") }));
    expect(own.outcome).toBe("STORED");
    expect(await byUrl(OTHER)).toMatchObject({ article: { url: OTHER } });
  });

  it("costs one call where the address has its own", async () => {
    await sent(rawOf(FULL));
    table.clear();
    await Article.byUrl(URL);
    expect(table.calls).toEqual(["BatchGetCommand"]);
  });
});
