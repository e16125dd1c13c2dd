import { describe, expect, it } from "vitest";
import { byCode } from "./lang/index.ts";
import type { LanguageCode } from "./language.ts";
import * as Layout from "./layout.ts";
import { quote } from "./span.ts";

const read = (text: string, code: LanguageCode = "VI") => {
  const layout = Layout.read(text, byCode(code));
  return {
    title: layout.title && quote(text, layout.title),
    lead: layout.lead && quote(text, layout.lead),
    attribution: layout.attribution?.name ?? null,
    authors: layout.authors,
    zones: layout.zones.map((zone) => quote(text, zone)),
    origin: layout.titleOrigin,
  };
};

const BODY =
  "Công ty cho biết nhà máy sẽ chạy từ quý II năm sau. Sản lượng năm đầu dự kiến đạt 300.000 tấn, một nửa dành cho xuất khẩu. Ông Lê Văn Tám, giám đốc tài chính, nói vốn vay chiếm sáu phần mười tổng đầu tư. Phần còn lại là vốn của cổ đông. Các ngân hàng thu xếp vốn gồm một ngân hàng trong nước và hai ngân hàng Nhật Bản. Lãi suất không được tiết lộ. Năm ngoái, doanh thu tăng 12% so với năm trước đó, trong khi chi phí nguyên liệu giảm nhẹ. Ban lãnh đạo kỳ vọng thị phần sẽ lên 20% sau ba năm.";

describe("a headline glued to its lead", () => {
  it.each([
    [
      "Thép Miền Đông vay 2.000 tỷ đồng xây nhà máy mới",
      "Thép Miền Đông vừa ký hợp đồng vay 2.000 tỷ đồng với ba ngân hàng để xây nhà máy thứ hai ở Đồng Nai.",
    ],
    [
      "Giá xăng giảm lần thứ ba liên tiếp",
      "Mỗi lít xăng RON 95 giảm 300 đồng từ 15h hôm nay, trong khi giá dầu giữ nguyên.",
    ],
    [
      "Apple ra mắt iPhone giá rẻ",
      "Apple trình làng mẫu iPhone mới giá từ 599 USD, dùng chip đời trước và chỉ có một camera.",
    ],
    [
      "Vì sao cổ phiếu ngân hàng giảm mạnh?",
      "Các chuyên gia cho rằng nợ xấu tăng và áp lực chốt lời khiến cổ phiếu ngân hàng giảm mạnh trong tuần qua.",
    ],
    [
      "Ông chủ hãng sữa bán 10% cổ phần",
      "Chủ tịch hãng sữa lớn thứ hai cả nước đăng ký bán 10% cổ phần, thu về khoảng 900 tỷ đồng.",
    ],
    [
      "Doanh nghiệp thủy sản lãi kỷ lục nhờ 'đặt cược' vào tôm",
      "Lợi nhuận quý III của một doanh nghiệp thủy sản ở Cà Mau đạt 120 tỷ đồng, cao nhất từ khi niêm yết.",
    ],
  ])("%s", (title, lead) => {
    expect(read(`${title} ${lead}`)).toMatchObject({ title, lead, origin: "INFERRED" });
  });

  it("is found over a whole story, and the first sentence is the lead", () => {
    const title = "Thép Miền Đông vay 2.000 tỷ đồng xây nhà máy mới";
    const lead = "Thép Miền Đông vừa ký hợp đồng vay 2.000 tỷ đồng với ba ngân hàng để xây nhà máy thứ hai ở Đồng Nai.";
    expect(read(`${title} ${lead} ${BODY}`)).toMatchObject({ title, lead });
  });

  it("is certain where a dateline stands between it and the lead", () => {
    const text = `Thép Miền Đông sẽ xây nhà máy mới (Dân trí) - ${BODY}`;
    expect(read(text)).toMatchObject({
      title: "Thép Miền Đông sẽ xây nhà máy mới",
      attribution: "Dân trí",
      zones: ["(Dân trí) -"],
    });
  });

  it("in a story typed without accents", () => {
    const title = "Thep Mien Dong vay 2.000 ty dong xay nha may moi";
    const lead = "Thep Mien Dong vua ky hop dong vay 2.000 ty dong voi ba ngan hang de xay nha may thu hai o Dong Nai.";
    expect(read(`${title} ${lead}`)).toMatchObject({ title, lead });
  });

  it("in English, in capitals", () => {
    const text =
      "HARLOW STEEL TO BORROW 200 MLN DLRS Harlow Steel Corp said it will borrow 200 mln dlrs from a group of banks to build a second mill in Ohio. The loan matures in 1992.";
    expect(read(text, "EN")).toMatchObject({ title: "HARLOW STEEL TO BORROW 200 MLN DLRS" });
  });
});

describe("no headline", () => {
  it.each([
    BODY,
    "Ngân hàng Nhà nước vừa công bố dự thảo thông tư mới về cho vay tiêu dùng, lấy ý kiến đến hết tháng này.",
    "Chiều 3/4, Ủy ban Chứng khoán Nhà nước phạt một công ty 200 triệu đồng vì công bố thông tin không đúng hạn.",
    "Theo báo cáo của Bộ Công Thương, kim ngạch xuất khẩu sang Nhật Bản đạt 2 tỷ USD trong quý I.",
    "Tổng công ty Cảng hàng không Việt Nam (ACV) cho biết sân bay Long Thành sẽ đón chuyến bay đầu tiên vào cuối năm.",
    "",
    "Giá",
  ])("in a plain story: %s", (text) => {
    expect(read(text)).toMatchObject({ title: null, lead: null, origin: "NONE" });
  });

  it("over a table of figures", () => {
    expect(
      read("Shr 95 cts vs 71 cts\nNet 42.4 mln vs 34.5 mln\nAssets 18.61 billion vs 15.66 billion", "EN").title,
    ).toBeNull();
  });

  it("but a picture's caption", () => {
    const text = `Nhà máy thép thứ hai của công ty tại Đồng Nai (Ảnh: Hoàng Dung)\n${BODY}`;
    expect(read(text)).toMatchObject({ title: null, zones: ["(Ảnh: Hoàng Dung)"] });
  });
});

describe("a headline on a line of its own", () => {
  const title = "Lãi suất giảm sâu, thấp nhất 10 năm";
  const lead = "Lãi suất huy động kỳ hạn một tháng chỉ còn 3,3% một năm.";

  it("has the next paragraph for its lead", () => {
    expect(read(`${title}\n${lead}\n${BODY}`)).toMatchObject({ title, lead });
    expect(read(`${title}\n\n${lead}\n\n${BODY}`)).toMatchObject({ title, lead });
  });

  it("has the words behind the dateline for its lead", () => {
    expect(read(`${title}\nHÀ NỘI, 3/4 (Reuters) - ${lead}\n${BODY}`)).toMatchObject({
      title,
      lead,
      attribution: "Reuters",
      zones: ["HÀ NỘI, 3/4 (Reuters) -"],
    });
  });

  it("may be in capitals over figures", () => {
    expect(
      read("HARLOW STEEL CORP <HRLW> 1ST QTR NET\nShr 95 cts vs 71 cts\nNet 42.4 mln vs 34.5 mln", "EN").title,
    ).toBe("HARLOW STEEL CORP <HRLW> 1ST QTR NET");
  });

  it("stands over a by-line", () => {
    const english =
      "Harlow Steel borrows to build a second mill\nBy Jane Doe and John Roe\nHarlow Steel said on Monday it had borrowed 200 million dollars. The loan matures in 2029.";
    expect(read(english, "EN")).toMatchObject({
      title: "Harlow Steel borrows to build a second mill",
      authors: ["Jane Doe", "John Roe"],
    });
  });
});

describe("datelines", () => {
  it.each([
    ["(Dân trí) - Công ty vừa báo lãi.", "(Dân trí) -", "Dân trí", "VI"],
    ["TTO - Công ty vừa báo lãi.", "TTO -", "TTO", "VI"],
    ["Hà Nội, ngày 3/4 - Công ty vừa báo lãi.", "Hà Nội, ngày 3/4 -", null, "VI"],
    ["NEW YORK, March 3 - The company posted a profit.", "NEW YORK, March 3 -", null, "EN"],
    ["WASHINGTON, D.C., April 1 (AP) -- The company posted a profit.", "WASHINGTON, D.C., April 1 (AP) --", "AP", "EN"],
    ["LONDON (Reuters) - The company posted a profit.", "LONDON (Reuters) -", "Reuters", "EN"],
    [
      "PORTLAND, Ore., Jan. 3 (Bloomberg) — Harlow posted a profit.",
      "PORTLAND, Ore., Jan. 3 (Bloomberg) —",
      "Bloomberg",
      "EN",
    ],
  ] as const)("%s", (text, zone, attribution, code) => {
    expect(read(text, code)).toMatchObject({ zones: [zone], attribution });
  });

  it.each([
    ["Ngân hàng Á Châu (ACB) - Ngân hàng lớn thứ năm - báo lãi.", "VI"],
    ["FPT - Công ty công nghệ lớn nhất - báo lãi.", "VI"],
    ["Harlow (the steel maker) - the largest in Ohio - posted a profit.", "EN"],
  ] as const)("none: %s", (text, code) => {
    expect(read(text, code).zones).toEqual([]);
  });
});

describe("credits, by-lines and captions", () => {
  it.each([
    ["Lãi tăng 5%. Minh Sơn", ["Minh Sơn"], null, ["Minh Sơn"]],
    ["Lãi tăng 5%. V. Minh", ["V. Minh"], null, ["V. Minh"]],
    ["Lãi tăng 5%. Kim Anh - Hoàng Nam", ["Kim Anh", "Hoàng Nam"], null, ["Kim Anh - Hoàng Nam"]],
    ["Lãi tăng 5%. Hà Thu (theo Reuters)", ["Hà Thu"], "Reuters", ["Hà Thu", "(theo Reuters)"]],
    ["Lãi tăng 5%. Hà Thu ( theo BI, CNN )", ["Hà Thu"], "BI", ["Hà Thu", "( theo BI, CNN )"]],
    ["Lãi tăng 5%. (Theo Nhịp sống kinh tế)", [], "Nhịp sống kinh tế", ["(Theo Nhịp sống kinh tế)"]],
    ["Lãi tăng 5%.\nTrang Phạm\nTheo phys.org", ["Trang Phạm"], "phys.org", ["Trang Phạm", "Theo phys.org"]],
    ["Lãi tăng 5%.\nNhật LinhTheo SCMP", ["Nhật Linh"], "SCMP", ["Nhật Linh", "Theo SCMP"]],
    ["Lãi tăng 5%.\nTheo Hà Trang\nDân Việt", ["Hà Trang"], "Dân Việt", ["Theo Hà Trang", "Dân Việt"]],
    ["Lãi tăng 5%.\nMai Chi(tổng hợp)", ["Mai Chi"], null, ["Mai Chi", "(tổng hợp)"]],
    ["Khoản vay có thể được để giúp Tham khảo: PhoneArena", [], "PhoneArena", ["Tham khảo: PhoneArena"]],
    ["Lãi tăng 5%. Nguồn: Nikkei Asia", [], "Nikkei Asia", ["Nguồn: Nikkei Asia"]],
    ["Theo Reuters, lãi tăng 5%. Chi phí giảm.", [], "Reuters", ["Reuters"]],
    ["Nhà máy thép. Ảnh: Hoàng Dung Theo kế hoạch, lò cao chạy từ tháng 5.", [], null, ["Ảnh: Hoàng Dung"]],
    ["Lễ ký kết (Ảnh minh họa). Hai bên góp vốn.", [], null, ["(Ảnh minh họa)"]],
  ])("%s", (text, authors, attribution, zones) => {
    expect(read(text)).toMatchObject({ authors, attribution, zones });
  });

  it.each([
    "Công ty gồm FPT, Vinamilk",
    "Hàng đi đến Hà Nội",
    "Ba công ty:\nVinFast\nFPT",
    "Theo quy định, lãi tăng 5%.",
    "Bức ảnh: một kỷ niệm",
  ])("none: %s", (text) => {
    expect(read(text)).toMatchObject({ authors: [], attribution: null, zones: [] });
  });

  it("in English", () => {
    expect(read("The stock rose. Source: Nikkei Asia", "EN")).toMatchObject({
      attribution: "Nikkei Asia",
      zones: ["Source: Nikkei Asia"],
    });
    expect(read("Profit fell, according to Reuters. Sales rose.", "EN")).toMatchObject({
      attribution: "Reuters",
      zones: ["Reuters"],
    });
  });
});
