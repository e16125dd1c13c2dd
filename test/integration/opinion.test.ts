import { Event, Opinion, rules } from "@newsledger/core/event";
import type { Ingest } from "@newsledger/core/ingest";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Bedrock, type Question, idOf, startBedrock } from "../kit/bedrock.ts";
import { type Story, line, upload } from "../kit/line.ts";
import { type TestTable, startTable } from "../kit/table.ts";

// The first sentence is one that the rules read; the second says in a figure of speech what they have no words for.
const STORY: Story = {
  title: "FPT vay vốn HSBC",
  text: "Tập đoàn FPT ký hợp đồng vay 80 triệu USD từ HSBC. Cùng ngày, Vinamilk nằm gọn trong tay Masan, ghi dấu con số 300 triệu USD.",
  url: "https://baoa.example/fpt-vay-von",
  publishedAt: "2021-05-12T09:00:00+07:00",
};

let table: TestTable;
let model: Bedrock;
let told: [string, string][];
const plain = line();
const seconded = (timeoutMillis?: number): Ingest.Line => ({
  ...plain,
  readers: {
    gazetteer: plain.readers.gazetteer,
    extractor: Opinion.seconded(rules, model.model(timeoutMillis), (what, why) => told.push([what, why])),
  },
});

beforeAll(async () => {
  model = await startBedrock();
});
beforeEach(async () => {
  table = await startTable();
  model.asked.length = 0;
  model.reply = () => ({ claims: [] });
  told = [];
});
afterEach(() => table.close());
afterAll(() => model.close());

const kinds = async (on: Ingest.Line, story = STORY): Promise<string[]> => {
  await upload(story, on);
  const { items } = await Event.page({ ask: { first: 20 } });
  return items.map(({ item }) => item.kind).sort();
};

const acquisition = (question: Question) => ({
  kind: "ACQUISITION",
  status: "AGREED",
  factuality: "ASSERTED",
  sentences: [idOf(question, "sentences", "Masan")],
  participants: [
    { role: "ACQUIRER", name: idOf(question, "names", "Masan") },
    { role: "TARGET", name: idOf(question, "names", "Vinamilk") },
  ],
  quantities: [{ role: "DEAL_VALUE", quantity: idOf(question, "quantities", "300 triệu USD") }],
});

describe("a second opinion", () => {
  it("is shown the story as parts to point at, and the tool that it has to answer with", async () => {
    await kinds(seconded());
    const [question] = model.asked;
    expect(question?.path).toBe("/model/maker.model-1%3A0/converse");
    expect(question?.story).toContain("2: Cùng ngày, Vinamilk nằm gọn trong tay Masan");
    expect(question?.story).toContain("300 triệu USD (MONEY)");
    expect(question?.toolChoice).toEqual({ tool: { name: "events" } });
    expect(question?.schema).toMatchObject({ properties: { claims: { type: "array" } } });
    expect(question?.system).toContain("LOAN: A company arranges");
  });

  it("adds what the rules have not read, with words of the story", async () => {
    model.reply = (question) => ({ claims: [acquisition(question)] });
    expect(await kinds(seconded())).toEqual(["ACQUISITION", "LOAN"]);
    const { items } = await Event.page({ filter: { kinds: ["ACQUISITION"] }, ask: { first: 1 } });
    const { items: claims } = await Event.claims({ event: items[0]?.item.id as never, ask: { first: 1 } });
    expect(claims[0]?.item).toMatchObject({
      reader: "rules+bedrock:maker.model-1:0/1",
      evidence: [{ quote: expect.stringMatching(/^Cùng ngày, Vinamilk .* 300 triệu USD\.$/) as string }],
      participants: [
        { role: "ACQUIRER", company: "masan", span: { quote: "Masan" } },
        { role: "TARGET", company: "vinamilk" },
      ],
      quantities: [{ role: "DEAL_VALUE", quantity: { value: "300000000", currency: "USD" } }],
    });
    expect(told).toEqual([]);
  });

  it("leaves the rules' reading of what both see", async () => {
    model.reply = (question) => ({
      claims: [
        {
          ...acquisition(question),
          kind: "LOAN",
          status: "CANCELLED",
          sentences: [idOf(question, "sentences", "80 triệu USD")],
          participants: [{ role: "BORROWER", name: idOf(question, "names", "FPT") }],
          quantities: [],
        },
      ],
    });
    expect(await kinds(seconded())).toEqual(["LOAN"]);
    const { items } = await Event.page({ ask: { first: 1 } });
    expect(items[0]?.item.status).toBe("AGREED");
  });

  it.each<[string, (claim: ReturnType<typeof acquisition>) => object, RegExp]>([
    ["a sentence that is not there", (claim) => ({ ...claim, sentences: [99] }), /no sentence 99/],
    [
      "a name that is not there",
      (claim) => ({ ...claim, participants: [{ role: "ACQUIRER", name: 99 }] }),
      /no name 99/,
    ],
    [
      "a figure that is not there",
      (claim) => ({ ...claim, quantities: [{ role: "DEAL_VALUE", quantity: 99 }] }),
      /no quantity 99/,
    ],
    ["a period that is not there", (claim) => ({ ...claim, period: 99 }), /no period 99/],
    ["a kind of its own", (claim) => ({ ...claim, kind: "MARRIAGE" }), /no kind MARRIAGE/],
    [
      "a role of another kind",
      (claim) => ({ ...claim, participants: [{ role: "BORROWER", name: 0 }] }),
      /no participant BORROWER/,
    ],
    [
      "a figure of the wrong measure",
      (claim) => ({ ...claim, quantities: [{ ...claim.quantities[0], role: "SHARES" }] }),
      /MONEY is no SHARES/,
    ],
    ["a subtype of its own", (claim) => ({ ...claim, subtype: "FRIENDLY" }), /no subtype FRIENDLY/],
    ["a status of its own", (claim) => ({ ...claim, status: "HOPED_FOR" }), /option|status|Invalid/i],
    ["words of its own", (claim) => ({ ...claim, quote: "Masan mua Vinamilk" }), /quote|key/i],
    ["a sentence that proves nothing of it", (claim) => ({ ...claim, sentences: [0] }), /nobody and no figure/],
    ["no object", () => [], /./],
  ])("is refused when it gives %s", async (_, change, why) => {
    model.reply = (question) => ({ claims: [change(acquisition(question))] });
    expect(await kinds(seconded())).toEqual(["LOAN"]);
    expect(told).toEqual([["claim refused", expect.stringMatching(why)]]);
  });

  it("loses a claim that is refused, and keeps the others", async () => {
    model.reply = (question) => ({ claims: [{ ...acquisition(question), sentences: [99] }, acquisition(question)] });
    expect(await kinds(seconded())).toEqual(["ACQUISITION", "LOAN"]);
    expect(told).toHaveLength(1);
  });

  it.each<[string, Bedrock["reply"]]>([
    [
      "refuses",
      () => ({
        status: 200,
        body: {
          output: { message: { role: "assistant", content: [{ text: "I cannot help with that." }] } },
          stopReason: "end_turn",
        },
      }),
    ],
    ["answers with no list", () => ({ claims: "none" })],
    ["is not allowed", () => ({ status: 403, body: { message: "not allowed" } })],
    ["is down", () => ({ status: 500, body: { message: "down" } })],
    ["does not answer in time", () => "SILENCE"],
  ])("leaves the rules' reading when the model %s", async (_, reply) => {
    model.reply = reply;
    expect(await kinds(seconded(700))).toEqual(["LOAN"]);
    expect(told).toEqual([["no second opinion", expect.any(String)]]);
  });

  it("is not asked for unless it is switched on, nor of a story that names nobody", async () => {
    expect(await kinds(plain)).toEqual(["LOAN"]);
    await kinds(seconded(), {
      ...STORY,
      url: "https://baoa.example/khac",
      title: "Ghi nhanh",
      text: "Hôm nay trời nắng, gió nhẹ và không có gì đáng kể.",
    });
    expect(model.asked).toEqual([]);
  });
});
