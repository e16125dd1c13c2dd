import { Article, type Info } from "@newsledger/core/article";
import { Event } from "@newsledger/core/event";
import type { Ingest } from "@newsledger/core/ingest";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Story, line, upload } from "../kit/line.ts";
import { type TestTable, startTable } from "../kit/table.ts";

// A story and its retelling by another paper some hours later, with a sentence more; and one with another figure.
const BODY = [
  "Ngày 12/5, Công ty cổ phần FPT đã ký hợp đồng vay hợp vốn trị giá 80 triệu USD với nhóm ngân hàng do HSBC thu xếp.",
  "Khoản vay có kỳ hạn 3 năm và được dùng để mở rộng trung tâm dữ liệu tại Hà Nội và TP HCM.",
  "Đại diện FPT cho biết đây là lần đầu tập đoàn vay vốn theo hình thức này trên thị trường quốc tế.",
  "Năm ngoái, tập đoàn đầu tư hơn 3.000 tỷ đồng cho hạ tầng công nghệ và dự kiến duy trì mức này trong hai năm tới.",
];
const original: Story = {
  title: "FPT vay 80 triệu USD từ nhóm ngân hàng quốc tế",
  text: BODY.join("\n"),
  url: "https://baoa.example/fpt-vay",
  source: "Báo A",
  publishedAt: "2021-05-12T09:00:00+07:00",
};
const copy: Story = {
  ...original,
  title: "FPT ký hợp đồng vay hợp vốn 80 triệu USD",
  text: [...BODY, "Thị trường dữ liệu trong nước được dự báo tăng nhanh."].join("\n"),
  url: "https://baob.example/fpt-ky-hop-dong",
  source: "Báo B",
  publishedAt: "2021-05-12T15:00:00+07:00",
};
const other: Story = {
  ...copy,
  text: copy.text.replace("80 triệu USD", "90 triệu USD"),
  title: "FPT ký hợp đồng vay hợp vốn 90 triệu USD",
  url: "https://baoc.example/fpt-90-trieu",
  source: "Báo C",
};
const independent: Story = {
  title: "HSBC thu xếp khoản vay cho FPT",
  text: "FPT vừa vay hợp vốn 80 triệu USD trên thị trường quốc tế, do HSBC thu xếp. Đây là thương vụ thứ ba của ngân hàng Anh tại Việt Nam trong năm nay.",
  url: "https://baod.example/hsbc-fpt",
  source: "Báo D",
  publishedAt: "2021-05-12T18:00:00+07:00",
};

let table: TestTable;
let on: Ingest.Line;
beforeAll(() => {
  on = line();
});
beforeEach(async () => {
  table = await startTable();
});
afterEach(() => table.close());

const send = async (...stories: readonly Story[]): Promise<(string | null)[]> => {
  const ids: (string | null)[] = [];
  for (const story of stories) ids.push((await upload(story, on)).receipts[0]?.article ?? null);
  return ids;
};
const articles = async (includeDuplicates = false): Promise<readonly Info[]> =>
  (await Article.page({ filter: { includeDuplicates }, ask: { first: 20 } })).items.map(({ item }) => item);
const loan = async (): Promise<Event.Info> => {
  const page = await Event.page({ filter: { kinds: ["LOAN"] }, ask: { first: 20 } });
  expect(page.items).toHaveLength(1);
  return page.items[0]?.item as Event.Info;
};

describe("a story that retells another", () => {
  it.each([
    ["after it", [original, copy]],
    ["before it arrived", [copy, original]],
  ])("is linked to the earlier one and adds a source, not a claim, when it comes %s", async (_, order) => {
    const ids = await send(...order);
    const first = ids[order.indexOf(original)];
    expect((await articles()).map((one) => one.id)).toEqual([first]);
    const all = await articles(true);
    const retelling = all.find((one) => one.id !== first);
    expect(retelling?.duplicateOf).toMatchObject({ article: first, echo: true });
    expect(retelling?.duplicateOf?.similarity).toBeGreaterThan(0.7);
    const event = await loan();
    expect([event.claims, [...event.sources].sort()]).toEqual([1, ["Báo A", "Báo B"]]);
    expect((await Event.claims({ event: event.id, ask: {} })).items.map(({ item }) => item.article)).toEqual([first]);
    const [claim] = await Event.claimsByRef(
      retelling?.claims.map((id) => ({ claim: id, article: retelling.id })) ?? [],
    );
    expect(claim).toMatchObject({ event: event.id, echo: true });
  });

  it("disagrees when it has another figure: both stand", async () => {
    await send(original, other);
    expect((await articles(true)).find((one) => one.source?.name === "Báo C")?.duplicateOf).toMatchObject({
      echo: false,
    });
    const event = await loan();
    expect(event.claims).toBe(2);
    const principal = event.quantities.find((one) => one.role === "PRINCIPAL");
    expect([principal?.disagree, principal?.figures.map((one) => one.quantity.value)]).toEqual([
      true,
      ["80000000", "90000000"],
    ]);
  });

  it("is none when two papers tell of one matter in their own words", async () => {
    await send(original, independent);
    expect((await articles()).map((one) => one.duplicateOf)).toEqual([null, null]);
    expect((await loan()).claims).toBe(2);
  });

  it("is the same when both come at once", async () => {
    await Promise.all([upload(original, on), upload(copy, on)]);
    expect(await articles()).toHaveLength(1);
    expect((await loan()).claims).toBe(1);
  });
});
