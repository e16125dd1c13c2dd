import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Detect from "./detect.ts";
import { fold } from "./fold.ts";

const VIETNAMESE = [
  "Ngân hàng Nhà nước giảm lãi suất điều hành từ ngày mai, mức giảm mạnh nhất ba năm.",
  "Xiaomi vay 1 tỷ USD để mở rộng ra thế giới",
  "Apple ra mắt iPhone 17 Pro Max",
  "VNG giảm lỗ",
  "Morgan Stanley và Deutsche Bank thu xếp khoản vay cho Grab Holdings",
  "CEO OpenAI Sam Altman gặp CEO Nvidia Jensen Huang tại Washington",
  "FPT Software mua lại Intertec International của Mỹ",
];

const ENGLISH = [
  "The central bank cut its benchmark rate on Tuesday, the first move in three years.",
  "Apple unveils iPhone 17",
  "Fed holds rates",
  "VOLVO ISSUES 70 BILLION EUROLIRE BOND",
  "Xiaomi in talks for $1 billion loan",
  "Shr 95 cts vs 71 cts, net 42.4 mln vs 34.5 mln, sales 500 mln vs 450 mln",
  "Vingroup shares rise as VinFast deliveries beat forecasts in Ho Chi Minh City",
];

const OTHERS = [
  [
    "French",
    "Le groupe a annoncé mardi avoir conclu un accord pour l'achat de son concurrent pour deux milliards d'euros.",
  ],
  ["French headline", "La Banque centrale européenne relève ses taux"],
  ["Spanish", "El banco anunció el martes la compra de su rival por dos mil millones de euros, según un comunicado."],
  ["Portuguese", "O banco anunciou nesta terça-feira a compra de uma empresa de tecnologia por um bilhão de reais."],
  [
    "German",
    "Der Konzern hat am Dienstag den Verkauf seiner Tochtergesellschaft für zwei Milliarden Euro angekündigt.",
  ],
  ["Italian", "La banca ha annunciato l'acquisizione di una società per due miliardi di euro."],
  ["Dutch", "Het bedrijf heeft dinsdag de verkoop van een dochteronderneming aangekondigd voor twee miljard euro."],
  ["Indonesian", "Perusahaan itu mengumumkan akan mengakuisisi pesaingnya senilai dua miliar dolar pada tahun ini."],
  ["Polish", "Spółka ogłosiła we wtorek przejęcie konkurenta za dwa miliardy euro, jak podano w komunikacie."],
  ["Romanian", "Compania a anunțat marți că va cumpăra rivalul său pentru două miliarde de euro."],
  ["Turkish", "Şirket salı günü rakibini iki milyar dolara satın alacağını açıkladı ve hisseler yükseldi."],
  ["Swedish", "Bolaget meddelade på tisdagen att det köper konkurrenten för två miljarder kronor."],
  ["Filipino", "Ang kumpanya ay nagpahayag na bibilhin nito ang kalaban sa halagang dalawang bilyon."],
  ["Chinese", "公司周二宣布以二十亿美元收购其竞争对手。"],
  ["Japanese", "日本銀行は金利を引き上げた。"],
  ["Korean", "삼성전자는 화요일 인수를 발표했다."],
  ["Thai", "บริษัทประกาศซื้อกิจการ"],
  ["Russian", "Компания объявила о покупке конкурента за два миллиарда долларов."],
  ["figures", "123 456 ..."],
  ["nothing", ""],
] as const;

describe("the language of a text", () => {
  it.each(VIETNAMESE)("Vietnamese, also in capitals, in NFD and without accents: %s", (text) => {
    expect(Detect.language(text)).toBe("VI");
    expect(Detect.language(text.toUpperCase())).toBe("VI");
    expect(Detect.language(text.normalize("NFD"))).toBe("VI");
  });

  it.each([
    "Ngan hang Nha nuoc giam lai suat dieu hanh tu ngay mai, muc giam manh nhat ba nam",
    "gia vang giam manh, nha dau tu ban ra",
    fold("Xiaomi đang đàm phán cho khoản vay 1 tỷ USD nhằm mở rộng sự hiện diện của mình"),
  ])("Vietnamese typed without accents: %s", (text) => {
    expect(Detect.language(text)).toBe("VI");
  });

  it.each(ENGLISH)("English, also in small letters: %s", (text) => {
    expect(Detect.language(text)).toBe("EN");
    expect(Detect.language(text.toLowerCase())).toBe("EN");
  });

  it("a Vietnamese story that quotes English, and an English one with Vietnamese names", () => {
    expect(
      Detect.language(
        'Ông nói bằng tiếng Anh: "We will invest one billion dollars in the country", rồi ký biên bản ghi nhớ với tỉnh.',
      ),
    ).toBe("VI");
    expect(
      Detect.language(
        "Hòa Phát Group chairman Trần Đình Long said the company will build a second steel plant in Quảng Ngãi province.",
      ),
    ).toBe("EN");
  });

  it.each(OTHERS)("%s is refused", (_, text) => {
    expect(Detect.language(text)).toBeNull();
  });

  it("is told of any text without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(["VI", "EN", null]).toContain(Detect.language(text));
      }),
    );
  });
});
