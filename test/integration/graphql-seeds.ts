import { globalId } from "@newsledger/graphql";
import { type Api, api } from "../kit/api.ts";
import { type Seed, gazetteer, tell } from "../kit/seed.ts";
import { type TestTable, startTable } from "../kit/table.ts";

// A loan told by two papers that disagree on its size, an appointment, and a story without date or event.
const names = { Masan: "masan", "Deutsche Bank": "deutsche-bank" };
export const RUMOUR: Seed = {
  title: "Rộ tin Masan tìm vốn ngoại",
  text: "Nguồn thạo tin cho hay Masan muốn vay 500 triệu USD.",
  url: "https://baoa.example/masan-tin-don",
  source: "Báo A",
  at: "2021-05-03T01:00:00.000Z",
  names: { Masan: "masan" },
  figures: { "500 triệu USD": "500000000 USD" },
  claims: [
    {
      kind: "LOAN",
      status: "RUMOURED",
      who: ["BORROWER: Masan"],
      figures: ["PRINCIPAL: 500 triệu USD"],
      words: "Masan muốn vay 500 triệu USD",
    },
  ],
};
export const TALKS: Seed = {
  title: "Masan talks to banks",
  text: "Masan is in talks with Deutsche Bank over a loan of $600 million.",
  url: "https://paperb.example/masan-talks",
  source: "Paper B",
  language: "EN",
  at: "2021-05-17T02:30:00.000Z",
  names,
  figures: { "$600 million": "600000000 USD" },
  claims: [
    {
      kind: "LOAN",
      status: "IN_TALKS",
      who: ["BORROWER: Masan", "ARRANGER: Deutsche Bank"],
      figures: ["PRINCIPAL: $600 million"],
      words: "Masan is in talks with Deutsche Bank",
    },
  ],
};
export const APPOINTED: Seed = {
  title: "Hòa Phát có tổng giám đốc mới",
  text: "Hòa Phát bổ nhiệm ông Nguyễn Việt Thắng làm Tổng giám đốc. Sao Mai An Giang không liên quan. Vận tải Biển Bắc có mặt.",
  at: "2021-06-01T03:00:00.000Z",
  names: { "Hòa Phát": "hoa-phat", "Vận tải Biển Bắc": "x.van-tai-bien-bac" },
  claims: [
    {
      kind: "EXECUTIVE_CHANGE",
      status: "COMPLETED",
      who: ["COMPANY: Hòa Phát", "PERSON: Nguyễn Việt Thắng"],
      terms: ["POSITION: Tổng giám đốc"],
      words: "Hòa Phát bổ nhiệm ông Nguyễn Việt Thắng làm Tổng giám đốc.",
    },
  ],
};
export const UNDATED: Seed = { title: "Ghi nhanh", text: "Không có ngày, không có sự kiện." };

/** An archive with these stories, the later one told first, and the API over it. */
export interface Seeded {
  readonly on: Api;
  readonly table: TestTable;
  readonly ids: Readonly<Record<"talks" | "rumour" | "appointed" | "undated", string>>;
  /** The id of the one event of a kind. */
  readonly event: (kind: string) => Promise<string>;
}

export async function seeded(): Promise<Seeded> {
  const table = await startTable();
  const on = api({ gazetteer });
  const told = async (seed: Seed) => globalId("Article", await tell(seed));
  const ids = {
    talks: await told(TALKS),
    rumour: await told(RUMOUR),
    appointed: await told(APPOINTED),
    undated: await told(UNDATED),
  };
  const event = async (kind: string): Promise<string> => {
    const query = `{ events(filter: {kinds: [${kind}]}) { edges { node { id } } } }`;
    const { data } = await on.ask<{ events: { edges: { node: { id: string } }[] } }>(query);
    return data.events.edges[0]?.node.id ?? "";
  };
  return { on, table, ids, event };
}
