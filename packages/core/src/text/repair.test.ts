import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Repair from "./repair.ts";

const latin = (text: string): string => Buffer.from(text, "utf8").toString("latin1");
const windows = (text: string): string =>
  latin(text).replace(/[\u0080-\u009f]/g, (char) =>
    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ".charAt(char.charCodeAt(0) - 0x80),
  );

const SENTENCES = [
  "Ngân hàng Nhà nước vừa giảm lãi suất điều hành thêm 0,5 điểm phần trăm.",
  "Cổ phiếu Hòa Phát tăng kịch trần, khối ngoại mua ròng 200 tỷ đồng.",
  "Ông Trần Đình Long nói: “Chúng tôi sẽ đầu tư 3 tỷ USD…” – kế hoạch đến năm 2025.",
  "Là và hàng làng tính bí quá.",
];

describe("repair", () => {
  it.each(SENTENCES)("undoes UTF-8 read as Latin-1 and as Windows-1252: %s", (text) => {
    expect(Repair.text(latin(text))).toBe(text);
    expect(Repair.text(windows(text))).toBe(text);
  });

  it.each(SENTENCES)("undoes it twice over: %s", (text) => {
    expect(Repair.text(latin(latin(text)))).toBe(text);
    expect(Repair.text(windows(windows(text)))).toBe(text);
  });

  it.each([
    [
      "no-break spaces that became spaces",
      latin("Công ty là nhà thầu của dự án hàng hải").replaceAll("\u00a0", " "),
      "Công ty là nhà thầu của dự án hàng hải",
    ],
    [
      "soft hyphens that went",
      latin("Tập đoàn gửi thư tính phí").replaceAll("\u00ad", ""),
      "Tập đoàn gửi thư tính phí",
    ],
    ["what a no-break space leaves behind", "doanh thu 4.600 tỷ đồng.Â Minh Sơn", "doanh thu 4.600 tỷ đồng. Minh Sơn"],
    ["the same glued to a word", "trao đổi vớiÂ VnExpress", "trao đổi với VnExpress"],
    ["one wrong word in a short headline", "Apple cho thuÃª iPhone", "Apple cho thuê iPhone"],
  ])("mends %s", (_, garbled, text) => {
    expect(Repair.text(garbled)).toBe(text);
  });

  it.each([
    "CHÂU Á ĐÃ QUA CƠN SỐT GIÁ, HÃY CHỜ",
    "Ân hạn nợ ở châu Âu: “XÃ HỘI ĐÃ…” và «SÃO PAULO»",
    "NESTLÉ’S PROFIT ROSE 3%; SOCIÉTÉ GÉNÉRALE’S FELL",
    "Chương trình hè\u00a0“Quà tặng xanh”",
    "Ångström, Ærø, Ĳssel, naïve café – 5 °C ± 2",
    "The company said it will buy Compañía Española for £2 billion.",
    "",
  ])("leaves a clean text as it is: %s", (text) => {
    expect(Repair.text(text)).toBe(text);
  });

  it("leaves any text of words in both languages as it is", () => {
    const words = fc.constantFrom(
      ...SENTENCES.join(" ").split(" "),
      "profit",
      "café",
      "ĐÃ",
      "XÃ",
      "Â",
      "QUÝ",
      "“",
      "”",
      "…",
      "–",
      "%",
      "£5",
      "€3",
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.filter((part) => part !== "Â").join(" ");
        expect(Repair.text(text)).toBe(text);
      }),
    );
  });

  it("undoes a wrong reading of any Vietnamese words", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SENTENCES.join(" ").split(" ")), { minLength: 4 }), (words) => {
        const text = words.join(" ");
        expect(Repair.text(latin(text))).toBe(text);
      }),
    );
  });

  it("throws on nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(typeof Repair.clean(Repair.text(text))).toBe("string");
      }),
    );
  });
});

describe("clean", () => {
  it.each([
    ["NFD", "Hòa Phát đạt".normalize("NFD"), "Hòa Phát đạt"],
    ["line ends", "một\r\nhai\rba\u2028bốn", "một\nhai\nba\nbốn"],
    ["spaces", "1\u00a0tỷ\u202fUSD\tnăm\u3000nay", "1 tỷ USD năm nay"],
    ["what cannot be seen", "\ufeffVin\u200bgroup\u00ad tăng\u0000 vốn\u200e", "Vingroup tăng vốn"],
    ["halves of surrogate pairs", "lãi \ud83d lớn", "lãi \ufffd lớn"],
  ])("normalises %s", (_, text, expected) => {
    expect(Repair.clean(text)).toBe(expected);
  });

  it("is done once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = Repair.clean(text);
        expect(Repair.clean(once)).toBe(once);
      }),
    );
  });
});
