import { describe, expect, it } from "vitest";
import { Doc, byCode } from "../text/index.ts";
import type { LanguageCode } from "../text/language.ts";
import * as Gazetteers from "./gazetteer/standard.ts";
import * as Names from "./names.ts";

const gazetteer = Gazetteers.standard();

function read(language: LanguageCode, text: string) {
  const doc = Doc.of(text.normalize("NFC"), byCode(language));
  return Names.read(doc, { gazetteer, zones: doc.layout.zones });
}

/** Each mention as "the words covered = company", candidates apart by "|". */
const mentions = (language: LanguageCode, text: string): string[] =>
  read(language, text).mentions.map(({ name, company, candidates }) => `${name} = ${company ?? candidates.join("|")}`);

const names = (language: LanguageCode, text: string): string[] =>
  read(language, text)
    .names.filter((name) => name.type !== "COMPANY")
    .map((name) => `${name.type} ${name.text}`);

describe("companies in Vietnamese, linked", () => {
  it.each([
    ["by short name", "Sáng nay Vinamilk và Hòa Phát chốt quyền.", ["Vinamilk = vinamilk", "Hòa Phát = hoa-phat"]],
    ["with the form as written", "Ông nhận định Tập đoàn Hòa Phát sẽ có lãi.", ["Tập đoàn Hòa Phát = hoa-phat"]],
    ["a firm in small letters is no part", "Theo công ty Xiaomi, máy mới sẽ lên kệ.", ["Xiaomi = xiaomi"]],
    ["past what it does", "Báo cáo của công ty an ninh mạng Kaspersky nêu rõ.", ["Kaspersky = kaspersky"]],
    ["by its full name", "Công ty cổ phần Sữa Việt Nam tăng vốn.", ["Công ty cổ phần Sữa Việt Nam = vinamilk"]],
    ["with the other tone mark", "Cổ đông Hoà Phát đồng thuận.", ["Hoà Phát = hoa-phat"]],
    ["in capitals", "Sáng nay DOJI không đổi giá.", ["DOJI = doji"]],
    ["a bank by its form", "Ngân hàng TMCP Nam Á họp cổ đông.", ["Ngân hàng TMCP Nam Á = nam-a-bank"]],
    ["written as one", "Hôm qua ShinhanBank mở chi nhánh.", ["ShinhanBank = shinhan"]],
    ["a nickname", "Giá cổ phiếu Táo Khuyết lập đỉnh.", ["Táo Khuyết = apple"]],
    ["a country's unit", "Doanh số của Honda Việt Nam đi xuống.", ["Honda Việt Nam = honda-viet-nam"]],
    ["a name with a full stop in it", "Siêu thị Saigon Co.op bình ổn giá.", ["Saigon Co.op = saigon-co-op"]],
    ["a site", "Giá niêm yết trên Kitco.com vẫn tăng.", ["Kitco.com = kitco"]],
    ["a common word after a firm's word", "Mẫu xe của hãng Kangaroo bán chạy.", ["Kangaroo = kangaroo"]],
  ])("%s", (_, text, expected) => expect(mentions("VI", text)).toEqual(expected));
});

describe("companies in Vietnamese that no list has", () => {
  it.each([
    ["by form", "Công ty cổ phần Sơn Lâm Phát vay vốn.", ["Công ty cổ phần Sơn Lâm Phát = x.son-lam-phat"]],
    [
      "by form and trade",
      "Công ty TNHH Sản xuất Thương mại Minh Khuê đóng cửa.",
      ["Công ty TNHH Sản xuất Thương mại Minh Khuê = x.san-xuat-thuong-mai-minh-khue"],
    ],
    [
      "by trade and place",
      "Cuối năm, Công ty cấp nước Mường Lay báo lãi.",
      ["Công ty cấp nước Mường Lay = x.cap-nuoc-muong-lay"],
    ],
    [
      "a trade that no list has",
      "Công ty CP Gương soi Hải Vân xin hoãn nợ.",
      ["Công ty CP Gương soi Hải Vân = x.guong-soi-hai-van"],
    ],
    ["announced", "Startup Zavira vừa gọi được vốn.", ["Zavira = x.zavira"]],
    ["apposed", "Quorvia - công ty có trụ sở ở Texas - đã bán mảng này.", ["Quorvia = x.quorvia"]],
    [
      "among examples",
      "Các hãng như Toyota, Zavira và Honda giảm giá.",
      ["Toyota = toyota", "Zavira = x.zavira", "Honda = honda"],
    ],
  ])("%s", (_, text, expected) => expect(mentions("VI", text)).toEqual(expected));
});

describe("companies in English", () => {
  it.each([
    ["by form", "Fenwick Holdings Ltd said it will pay.", ["Fenwick Holdings Ltd = x.fenwick"]],
    [
      "front of the name again",
      "Data Forge Corp said so. Data Forge fell.",
      ["Data Forge Corp = x.data-forge", "Data Forge = x.data-forge"],
    ],
    [
      "a trade joined by and",
      "Ashworth Gas and Electric Co cut rates.",
      ["Ashworth Gas and Electric Co = x.ashworth-gas-and-electric"],
    ],
    ["two joined by and", "They sued Texaco and Pennzoil Co.", ["Texaco = texaco", "Pennzoil Co = pennzoil"]],
    ["possessive", "Citicorp's profit rose.", ["Citicorp = citigroup"]],
    ["an 's of its own", "Wimpy's Inc said so.", ["Wimpy's Inc = x.wimpy-s"]],
    ["where it is from stays out", "It bought its Canadian Fenwick Ltd unit.", ["Fenwick Ltd = x.fenwick"]],
    ["in pointed brackets", "It owns 5 pct of <Norwood and Sons Inc>.", ["Norwood and Sons Inc = x.norwood-and-sons"]],
    ["said it", "Bortex said it hired banks.", ["Bortex = x.bortex"]],
    ["shares of", "It bought shares of Bortex.", ["Bortex = x.bortex"]],
    ["shares of, as a sentence begins", "Shares of Bortex Inc rose.", ["Bortex Inc = x.bortex"]],
    ["common words as a sentence begins", "United Airlines posted a loss.", ["United Airlines = united-airlines"]],
    ["initials as a sentence begins", "A.H. Bortex Co lost money.", ["A.H. Bortex Co = x.a-h-bortex"]],
    ["and Co Inc", "It sold Bortex and Co Inc to a rival.", ["Bortex and Co Inc = x.bortex"]],
    ["a common word with a form is not any firm of it", "It sued Lemon and Co Inc.", ["Lemon and Co Inc = x.lemon"]],
    ["a numbered firm", "It merged with Bortex Corp II last year.", ["Bortex Corp II = x.bortex-corp-ii"]],
    [
      "what it manages",
      "Experts at Bortex Asset Management agree.",
      ["Bortex Asset Management = x.bortex-asset-management"],
    ],
    ["a kind closes it", "The deal with Bortex Airlines failed.", ["Bortex Airlines = x.bortex-airlines"]],
    [
      "a headline in capitals",
      "BORTEX <BTX> SEES LOSS\nBortex Inc said it expects a loss.",
      ["BORTEX = x.bortex", "BTX = x.bortex", "Bortex Inc = x.bortex"],
    ],
  ])("%s", (_, text, expected) => expect(mentions("EN", text)).toEqual(expected));
});

describe("what brackets and tickers say", () => {
  it.each<[string, LanguageCode, string, string[]]>([
    [
      "another name",
      "VI",
      "Công ty CP Thịt Sạch (Vissan) mở chuỗi.",
      ["Công ty CP Thịt Sạch = vissan", "Vissan = vissan"],
    ],
    [
      "a ticker of an unlisted name",
      "VI",
      "Công ty CP Đầu tư ABC Land (mã CK: HPG) tăng vốn.",
      ["Công ty CP Đầu tư ABC Land = hoa-phat", "HPG = hoa-phat"],
    ],
    ["an exchange and a ticker", "VI", "Cổ phiếu FPT (HoSE: FPT) giảm.", ["FPT = fpt", "FPT = fpt"]],
    [
      "a name and a ticker",
      "VI",
      "Bia Sài Gòn (Sabeco, mã: SAB) họp.",
      ["Bia Sài Gòn = sabeco", "Sabeco = sabeco", "SAB = sabeco"],
    ],
    ["a share", "VI", "Phiên sáng, cổ phiếu VIC giảm 2%.", ["VIC = vingroup"]],
    [
      "a row of shares",
      "VI",
      "Nhóm cổ phiếu như VCB, BID, MSN kéo chỉ số.",
      ["VCB = vietcombank", "BID = bidv", "MSN = masan"],
    ],
    [
      "shares in one sentence",
      "VI",
      "Cổ phiếu HPG tăng 1%, MWG giảm 2%.",
      ["HPG = hoa-phat", "MWG = the-gioi-di-dong"],
    ],
    [
      "a code after a name",
      "EN",
      "Fenwick Ltd <FWK.L> said so. FWK rose.",
      ["Fenwick Ltd = x.fenwick", "FWK.L = x.fenwick", "FWK = x.fenwick"],
    ],
    ["a code after 's", "EN", "Microsoft's <MSFT.O> bid won.", ["Microsoft = microsoft", "MSFT.O = microsoft"]],
    ["a code after a place", "EN", "Oil major Santos <STO.AX> fell.", ["Santos = santos.au", "STO.AX = santos.au"]],
    [
      "letters for a name",
      "EN",
      "Great Basin Motors Inc (GBM) said so. GBM fell.",
      ["Great Basin Motors Inc = x.great-basin-motors", "GBM = x.great-basin-motors", "GBM = x.great-basin-motors"],
    ],
    [
      "a ticker that is another company's today",
      "EN",
      "Prime Rib Computer Inc <PRM> said so.",
      ["Prime Rib Computer Inc = x.prime-rib-computer", "PRM = x.prime-rib-computer"],
    ],
  ])("%s", (_, language, text, expected) => expect(mentions(language, text)).toEqual(expected));
});

describe("within one story", () => {
  it.each<[string, LanguageCode, string, string[]]>([
    [
      "the name proper again",
      "VI",
      "Tập đoàn Sơn Lâm Phát vay nợ. Sau đó Sơn Lâm Phát trả lãi.",
      ["Tập đoàn Sơn Lâm Phát = x.son-lam-phat", "Sơn Lâm Phát = x.son-lam-phat"],
    ],
    [
      "groups and their parts are apart",
      "VI",
      "FPT Retail lãi, còn FPT đi ngang.",
      ["FPT Retail = fpt-retail", "FPT = fpt"],
    ],
    [
      "a broker and a bank of one name",
      "VI",
      "Ngân hàng Tiên Phong góp vốn vào Công ty chứng khoán Tiên Phong.",
      ["Ngân hàng Tiên Phong = tpbank", "Công ty chứng khoán Tiên Phong = chung-khoan-tien-phong.ors"],
    ],
    [
      "a unit by its short name",
      "VI",
      "Savills Việt Nam dự báo. Theo Savills, giá sẽ tăng.",
      ["Savills Việt Nam = savills-viet-nam", "Savills = savills-viet-nam"],
    ],
    [
      "initials",
      "EN",
      "Alder Bay Motors Corp lost money. ABM's chairman quit.",
      ["Alder Bay Motors Corp = x.alder-bay-motors", "ABM = x.alder-bay-motors"],
    ],
    [
      "a place that is a name, after its form",
      "VI",
      "Tập đoàn Xây dựng Hòa Bình trúng thầu. Hòa Bình sẽ khởi công.",
      ["Tập đoàn Xây dựng Hòa Bình = xay-dung-hoa-binh", "Hòa Bình = xay-dung-hoa-binh"],
    ],
  ])("%s", (_, language, text, expected) => {
    const found = mentions(language, text);
    for (const one of expected) expect(found).toContain(one);
  });
});

describe("what names no company", () => {
  it.each<[string, LanguageCode, string]>([
    ["authorities", "VI", "Bộ Công Thương và Ngân hàng Nhà nước đã họp với UBND tỉnh Hòa Bình."],
    ["a bank of nobody", "VI", "Các ngân hàng Mỹ và công ty xây dựng Việt Nam gặp khó."],
    ["a place", "VI", "Người dân Hòa Bình và An Giang được mùa."],
    ["common words", "VI", "Khu nhà sản xuất này từng bị bỏ hoang, tìm mãi mới có người thuê."],
    ["a person with a firm's name", "VI", "Ông Nguyễn Kim Anh và bà Trần Mai Linh dự lễ."],
    ["money and abbreviations", "VI", "GDP tăng 6%, tỷ giá USD và VND đi ngang, dòng vốn FDI chậm lại."],
    ["a code that is no ticker", "VI", "Khách nhập mã PIN rồi quét mã QR để trả tiền."],
    ["a trade and a country", "VI", "Ngành hàng không Việt Nam phục hồi."],
    ["products", "VI", "Điện thoại iPhone 12 và hệ điều hành Android có bản mới."],
    ["a credit", "VI", "Giá dầu giảm mạnh trong phiên tối qua tại Mỹ. (Theo Reuters)"],
    ["people", "EN", "Chairman Henry Ford met Andrew Fenwick, president of the union."],
    ["authorities", "EN", "The Bank of Japan and the Securities and Exchange Commission declined to comment."],
    ["a country and a month", "EN", "Japan agreed in November to sell rice, the Japanese said."],
    ["a sentence of common words", "EN", "Target prices rose. Gap risk fell. Visa rules changed. The bank said it."],
    ["markets", "EN", "Stocks on the New York Stock Exchange fell and the Dow Jones lost ground."],
  ])("%s (%s)", (_, language, text) => expect(mentions(language, text)).toEqual([]));
});

describe("other names, each as what it is", () => {
  it.each<[string, LanguageCode, string, string[]]>([
    [
      "people and offices",
      "VI",
      "Ông Trần Ngọc Tâm - Tổng giám đốc - vắng mặt, theo Chủ tịch Lê Văn Sáu.",
      ["PERSON Trần Ngọc Tâm", "PERSON Lê Văn Sáu"],
    ],
    ["a person after the company", "VI", "Chủ tịch Samsung Lee Kun Hee qua đời.", ["PERSON Lee Kun Hee"]],
    [
      "authorities",
      "VI",
      "Cục Thuế TP HCM phạt, Bộ Công an điều tra.",
      ["AUTHORITY Cục Thuế TP HCM", "AUTHORITY Bộ Công an"],
    ],
    [
      "countries and places",
      "VI",
      "Nhà máy tại Bắc Ninh bán hàng sang Nhật Bản.",
      ["PLACE Bắc Ninh", "COUNTRY Nhật Bản"],
    ],
    ["markets", "VI", "Cổ phiếu chuyển từ UPCoM sang HoSE.", ["EXCHANGE UPCoM", "EXCHANGE HoSE"]],
    [
      "people",
      "EN",
      "Chairman William Mulholland and Andres Trujillo, general manager, agreed.",
      ["PERSON William Mulholland", "PERSON Andres Trujillo"],
    ],
    [
      "authorities",
      "EN",
      "The Federal Reserve and the Justice Department objected.",
      ["AUTHORITY Federal Reserve", "AUTHORITY Justice Department"],
    ],
  ])("%s", (_, language, text, expected) => expect(names(language, text)).toEqual(expected));

  it("a person named again by part of the name has the full one", () => {
    const found = read("VI", "Ông Trần Ngọc Tâm phát biểu. Sau đó ông Tâm rời đi.");
    expect(found.names.map((name) => [name.text, name.full])).toEqual([
      ["Trần Ngọc Tâm", "Trần Ngọc Tâm"],
      ["Tâm", "Trần Ngọc Tâm"],
    ]);
  });
});

describe("what stays open", () => {
  it("a name of several companies keeps them all, and is nobody's", () => {
    const [mention] = read("EN", "Shares of Apex Global fell, but Mercury Systems Inc rose.").mentions;
    expect(mention).toBeDefined();
    for (const one of read("EN", "Shares of Woolworth rose.").mentions) {
      expect(one.company).toBeNull();
      expect(one.candidates.length).toBeGreaterThan(1);
    }
  });

  it("a company that no list has comes with its names", () => {
    const { provisional } = read("VI", "Công ty cổ phần Sơn Lâm Phát vay vốn. Sơn Lâm Phát đã trả lãi.");
    expect(provisional).toEqual([
      { id: "x.son-lam-phat", name: "Sơn Lâm Phát", aliases: ["Công ty cổ phần Sơn Lâm Phát"] },
    ]);
  });
});

describe("a story without accents", () => {
  it("is read by folded words", () => {
    const text = "Tap doan Hoa Phat va Ngan hang Nam A ky hop dong. Cong ty co phan Son Lam Phat vang mat.";
    expect(mentions("VI", text)).toEqual([
      "Tap doan Hoa Phat = hoa-phat",
      "Ngan hang Nam A = nam-a-bank",
      "Cong ty co phan Son Lam Phat = x.son-lam-phat",
    ]);
  });
});
