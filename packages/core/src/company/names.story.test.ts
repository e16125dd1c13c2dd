import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Doc, byCode } from "../text/index.ts";
import type { LanguageCode } from "../text/language.ts";
import * as Gazetteers from "./gazetteer/standard.ts";
import type { Found } from "./mention.ts";
import * as Names from "./names.ts";

const gazetteer = Gazetteers.standard();

function read(language: LanguageCode, text: string): Found {
  const doc = Doc.of(text.normalize("NFC"), byCode(language));
  return Names.read(doc, { gazetteer, zones: doc.layout.zones });
}

const mentions = (language: LanguageCode, text: string): string[] =>
  read(language, text).mentions.map(({ name, company, candidates }) => `${name} = ${company ?? candidates.join("|")}`);

describe("names that the sentence explains", () => {
  it.each<[string, LanguageCode, string, string[]]>([
    ["by what they are", "VI", "Hãng du lịch hàng đầu châu Âu là TUVO đã đóng cửa.", ["TUVO = x.tuvo"]],
    ["by who works there", "VI", "Giá sẽ tăng, ông Karim Haddad của Zavira nói.", ["Zavira = x.zavira"]],
    ["by an office there", "VI", "Bà Rao, kinh tế trưởng tại Zavira, nhận định.", ["Zavira = x.zavira"]],
    [
      "a ticker of a company that is named",
      "VI",
      "Kinh Bắc vay nợ. Nợ của KBC tăng.",
      ["Kinh Bắc = kinh-bac", "KBC = kinh-bac"],
    ],
    ["a person behind the company", "VI", "Chủ tịch Tập đoàn FLC Trịnh Văn Sáu vắng mặt.", ["Tập đoàn FLC = flc"]],
    [
      "a form that opens the next name",
      "VI",
      "Ba bên gồm Công ty Cổ phần Zavira Group, Công ty Cổ phần Zavi Housing.",
      ["Công ty Cổ phần Zavira Group = x.zavira", "Công ty Cổ phần Zavi Housing = x.zavi-housing"],
    ],
    [
      "two words that are one firm",
      "EN",
      "GORSE AND TALLOW <GTL> RAISES STAKE\nGorse and Tallow Co said it owns more.",
      ["GORSE AND TALLOW = x.gorse-and-tallow", "GTL = x.gorse-and-tallow", "Gorse and Tallow Co = x.gorse-and-tallow"],
    ],
    ["a quarter without accents is no fund", "VI", "Hang xe du kien IPO ngay trong quy II/2022.", []],
    ["partners", "EN", "It hired Goldman, Sachs and Co as adviser.", ["Goldman, Sachs and Co = goldman-sachs"]],
    ["a letter and a hyphen", "EN", "E-Bortex Inc won the order.", ["E-Bortex Inc = x.e-bortex"]],
    [
      "a line of business in small letters",
      "VI",
      "Giám đốc Công ty TNHH Dịch vụ kế toán Sơn Lâm vắng mặt.",
      ["Công ty TNHH Dịch vụ kế toán Sơn Lâm = x.dich-vu-ke-toan-son-lam"],
    ],
    [
      "the words of a listed name in another order, with its ticker",
      "VI",
      "Công ty cổ phần Nhựa Xanh An Phát (AAA) họp.",
      ["Công ty cổ phần Nhựa Xanh An Phát = an-phat-bioplastics", "AAA = an-phat-bioplastics"],
    ],
    [
      "a country in the name",
      "EN",
      "Maxo Corp and U.S. Design Corp merge.",
      ["Maxo Corp = x.maxo", "U.S. Design Corp = x.u-s-design"],
    ],
    [
      "a firm named after a person",
      "EN",
      "Wm. Tolliver Jr. Co raised prices. Tolliver said it had to.",
      ["Wm. Tolliver Jr. Co = x.wm-tolliver-jr", "Tolliver = x.wm-tolliver-jr"],
    ],
    [
      "the front of a name that the long list has for another",
      "EN",
      "Xtep International Holdings grew. Xtep sells shoes.",
      ["Xtep International Holdings = xtep-international-holdings.cn", "Xtep = xtep-international-holdings.cn"],
    ],
  ])("%s (%s)", (_, language, text, expected) => expect(mentions(language, text)).toEqual(expected));
});

describe("what is half a word, letters or goods", () => {
  it.each<[string, LanguageCode, string]>([
    ["a syllable after a kind", "VI", "Nhiều ngân hàng Việt đứng ngoài, Quỹ Bình ổn giá xăng dầu giữ nguyên."],
    ["letters that the story coins", "VI", "Cán bộ Hội Cựu chiến binh (CCB) đã đến. CCB xã giúp dân."],
    ["letters for what is no firm", "EN", "The Volcanic Explosivity Index (VEI) rose."],
    ["abbreviations", "VI", "Theo khảo sát của PV, nhiều DN và các NH gặp khó trên thị trường BĐS."],
    ["a trade alone", "VI", "Dư nợ của Quỹ Tín dụng nhân dân và Ngân hàng Tài chính cá nhân tăng."],
    ["what is sold under a brand", "VI", "Thu giữ 99 chai nước rửa tay nhãn hiệu Zavira."],
    ["gold", "VI", "Giá vàng miếng SJC tại Hà Nội tăng."],
    ["a network", "VI", "Chị viết trên trang Facebook cá nhân."],
    ["a school", "VI", "Ông học Trường Đại học Xây dựng Hà Nội năm 1992."],
    ["an exchange", "VI", "Cổ phiếu lên sàn chứng khoán TP HCM."],
    ["a quarter", "VI", "Trong quý I, ngân hàng báo lãi."],
    ["companies of a country", "EN", "The U.K. Companies act was amended."],
    ["a people", "EN", "They came to the European stock markets."],
  ])("%s (%s)", (_, language, text) => expect(mentions(language, text)).toEqual([]));

  it("is no short form of a firm", () => {
    const found = mentions("VI", "Kinh Bắc báo lãi. Kinh doanh khởi sắc. Công ty Luật Basico tư vấn. Luật sư đồng ý.");
    expect(found).toEqual(["Kinh Bắc = kinh-bac", "Công ty Luật Basico = x.luat-basico"]);
  });
});

const WORDS =
  "Công ty cổ phần CTCP Tập đoàn Ngân hàng Hòa Phát (HPG) FPT Retail và của là ông Nguyễn Văn An , . ; : “ ” <FPT> Inc Corp and Co Ltd said it shares of U.S. 's Apple";
const word = fc.constantFrom(...WORDS.split(" "), "\n", "e\u0301", "🙂", "\u200b", "İ", "ß", "漢字");
const newsy = fc.array(word, { maxLength: 60, size: "max" }).map((words) => words.join(" "));
const language = fc.constantFrom<LanguageCode>("VI", "EN");

/** What makes a reading sound: each name is the text of its span, in order, and no two overlap. */
function sound(text: string, { names, mentions: found, relevance }: Found): void {
  let end = 0;
  for (const { span, text: name } of names) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(span.start, span.end)).toBe(name);
    end = span.end;
  }
  for (const { span, name, company, candidates } of found) {
    expect(text.slice(span.start, span.end)).toBe(name);
    expect(company === null ? candidates.length > 1 : candidates.length === 0).toBe(true);
  }
  for (const one of relevance) expect(one.relevance >= 0 && one.relevance <= 100).toBe(true);
}

describe("any text", () => {
  it.each([
    ["of the words of news", newsy],
    ["of any characters", fc.string({ unit: "binary", maxLength: 300 })],
  ])("%s is read without a throw, into names that are its text", (_, texts) => {
    fc.assert(
      fc.property(texts, language, (given, code) => {
        const text = given.normalize("NFC");
        sound(text, read(code, text));
      }),
      { numRuns: 500 },
    );
  });

  it("is read the same whether its accents are composed or not", () => {
    fc.assert(
      fc.property(newsy, language, (text, code) => {
        expect(read(code, text.normalize("NFD"))).toEqual(read(code, text));
      }),
      { numRuns: 100 },
    );
  });

  it.each<[LanguageCode, string]>([
    ["VI", "Sáng nay Vinamilk và Vietcombank họp cổ đông, Hòa Phát chia cổ tức."],
    ["EN", "Shares of Microsoft Corp rose after Qualcomm Inc agreed to buy a unit of Deutsche Bank AG."],
  ])("%s in capitals names the same companies", (code, text) => {
    const companies = (some: string): unknown[] => read(code, some).mentions.map(({ company }) => company);
    expect(companies(text).length).toBeGreaterThan(2);
    expect(companies(text.toUpperCase())).toEqual(companies(text));
  });
});
