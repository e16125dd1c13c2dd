import { Gazetteers } from "@newsledger/core/company";
import { Parse, Read } from "@newsledger/core/ingest";
import { beforeAll, describe, expect, it } from "vitest";
import { samples } from "./samples.ts";

// Kind and status; who takes part; figures. All that a careful reader finds in a sample, and nothing else.
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  "01-amd-xilinx-rumour.vi.json": ["ACQUISITION RUMOURED | ACQUIRER AMD, TARGET Xilinx | DEAL_VALUE 30000000000 USD"],
  "02-amd-xilinx-talks.en.json": [
    "ACQUISITION IN_TALKS | ACQUIRER Advanced Micro Devices Inc, TARGET Xilinx | DEAL_VALUE 30000000000 USD",
  ],
  "03-amd-xilinx-agreed.vi.json": [
    "ACQUISITION AGREED | ACQUIRER AMD, TARGET Xilinx, ADVISOR Credit Suisse | DEAL_VALUE 35000000000 USD, PRICE_PER_SHARE 143 USD",
  ],
  "04-tiki-258.vi.json": [
    "FUNDING_ROUND COMPLETED | COMPANY Tiki, LEAD_INVESTOR AIA, INVESTOR Mirae Asset, INVESTOR Taiwan Mobile | AMOUNT 258000000 USD, VALUATION 1000000000 USD",
  ],
  "05-tiki-240.vi.json": ["FUNDING_ROUND COMPLETED | COMPANY Tiki, LEAD_INVESTOR AIA | AMOUNT 240000000 USD"],
  "06-hoa-phat-results.vi.json": [
    "EARNINGS COMPLETED | COMPANY Hòa Phát | REVENUE 91279000000000 VND, YOY_PERCENT 41 percent, YOY_PERCENT 78 percent, NET_PROFIT 13506000000000 VND, PLAN_COMPLETION_PERCENT 150 percent",
    "EARNINGS COMPLETED | COMPANY Hòa Phát | REVENUE 26400000000000 VND, NET_PROFIT 4660000000000 VND",
  ],
  "07-vinamilk-dividend.vi.json": [
    "DIVIDEND PLANNED | ISSUER Vinamilk | PER_SHARE 10 percent, PER_SHARE 1000 VND, TOTAL_AMOUNT 2090000000000 VND",
  ],
  "08-vietnam-airlines-loan.vi.json": [
    "LOAN AGREED | BORROWER Vietnam Airlines, LENDER SeABank, LENDER MSB, LENDER SHB | PRINCIPAL 4000000000000 VND, LENDER_COUNT 3 ngân hàng, TERM 3 năm",
  ],
  "09-vinfast-ipo.vi.txt": [
    "IPO PLANNED | ISSUER VinFast | PROCEEDS 3000000000 USD, VALUATION 60000000000 USD",
    "CAPITAL_PROJECT PLANNED | INVESTOR Vingroup, PROJECT nha may, LOCATION My | ",
  ],
  "10-dung-quat-2.vi.json": [
    "CAPITAL_PROJECT IN_PROGRESS | INVESTOR Hòa Phát, PROJECT dự án Khu liên hợp sản xuất gang thép Hòa Phát Dung Quất 2, LOCATION Dung Quất | INVESTMENT_VALUE 85000000000000 VND, AREA 280 ha, CAPACITY 5600000 tấn, JOBS 8000 lao động",
  ],
  "11-vinfast-vfe34.vi.json": ["PRODUCT_EVENT COMPLETED | PRODUCER VinFast, PRODUCT VF e34 | PRICE 690000000 VND"],
  "12-bezos-jassy.en.json": [
    "EXECUTIVE_CHANGE PLANNED | PERSON Jeff Bezos, COMPANY Amazon | ",
    "EXECUTIVE_CHANGE PLANNED | PERSON Andy Jassy, COMPANY Amazon | ",
    "EARNINGS COMPLETED | COMPANY Amazon | REVENUE 125560000000 USD, YOY_PERCENT 44 percent, NET_PROFIT 7200000000 USD",
  ],
  "13-toyota-panasonic.en.json": ["PARTNERSHIP PLANNED | PARTY Toyota, PARTY Panasonic | "],
  "14-airbnb-ipo.en.json": [
    "IPO COMPLETED | ISSUER Airbnb, UNDERWRITER Morgan Stanley, UNDERWRITER Goldman Sachs | PRICE_PER_SHARE 68 USD, PROCEEDS 3500000000 USD, VALUATION 47000000000 USD",
    "LISTING_CHANGE PLANNED | ISSUER Airbnb, EXCHANGE Nasdaq | ",
  ],
  "15-apple-quarter.en.json": [
    "EARNINGS COMPLETED | COMPANY Apple | REVENUE 111400000000 USD, YOY_PERCENT 21 percent, EPS 1.68 USD, NET_PROFIT 28800000000 USD",
    "DIVIDEND ANNOUNCED | ISSUER Apple | PER_SHARE 0.205 USD",
  ],
  "16-no-event.vi.json": [],
};

describe("what is read from the sample stories", () => {
  const found = new Map<string, readonly string[]>();
  beforeAll(async () => {
    const readers = { gazetteer: Gazetteers.standard() };
    for (const raw of await samples())
      for (const story of await Parse.parse(raw)) {
        const { claims } = await Read.read(story, readers);
        found.set(raw.filename ?? "", claims.map(told));
      }
  });

  it.each(Object.entries(EXPECTED))("%s", (name, expected) => {
    expect(found.get(name)).toEqual(expected);
  });

  it("are all asked for", () => {
    expect([...found.keys()]).toEqual(Object.keys(EXPECTED));
  });
});

function told({
  kind,
  status,
  participants,
  quantities,
}: Awaited<ReturnType<typeof Read.read>>["claims"][number]): string {
  const who = participants.map(({ role, name }) => `${role} ${name}`).join(", ");
  const figures = quantities.map(
    ({ role, quantity: { value, currency, unit } }) => `${role} ${value} ${currency ?? unit ?? ""}`,
  );
  return `${kind} ${status} | ${who} | ${figures.join(", ")}`;
}
