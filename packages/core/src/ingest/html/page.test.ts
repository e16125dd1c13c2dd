import { describe, expect, it } from "vitest";
import * as Page from "./page.ts";

const at = (html: string, url: string | null = null) => Page.read(html, { url });

const TIN = `<!DOCTYPE html><html lang="vi"><head><title>Hòa Phát vay 500 triệu USD mở rộng Dung Quất | Báo Thương Trường</title>
<meta property="og:title" content="Hòa Phát vay 500 triệu USD mở rộng Dung Quất"><meta property="og:site_name" content="Báo Thương Trường">
<meta property="article:published_time" content="2021-05-03T08:30:00+07:00"><meta name="author" content="Minh Anh">
<meta property="og:description" content="Khoản vay hợp vốn kỳ hạn 7 năm do 5 ngân hàng thu xếp…">
<link rel="canonical" href="/doanh-nghiep/hoa-phat-vay-500-trieu-usd-123.html"></head><body class="has-sidebar single">
<nav><a href="/">Trang chủ</a><a href="/kinh-doanh">Kinh doanh</a></nav>
<div class="wrapper"><div class="detail-main"><h1 class="title">Hòa Phát vay 500 triệu USD mở rộng Dung Quất</h1>
<div class="author-info"><span class="author">Minh Anh</span><span class="date">03/05/2021 08:30</span></div>
<h2 class="sapo">Khoản vay hợp vốn kỳ hạn 7 năm do 5 ngân hàng thu xếp, giải ngân từ quý III, theo thông báo sáng nay của tập đoàn.</h2>
<div class="social-share"><a href="#">Chia sẻ</a></div>
<div class="detail-content"><p>Tập đoàn <a href="/hpg" class="tag">Hòa Phát</a> (mã: HPG) cho biết số tiền sẽ dùng để xây lò cao thứ ba tại khu liên hợp Dung Quất, Quảng Ngãi.</p>
<p>Lãi suất cố định 5,2% một năm trong hai năm đầu, sau đó thả nổi theo lãi suất tham chiếu cộng biên độ.</p>
<figure><img src="a.jpg"><figcaption>Khu liên hợp Dung Quất. Ảnh: Hòa Phát</figcaption></figure>
<div class="tin-lien-quan tinlienquan"><a href="/b">Giá thép tăng lần thứ tư trong tháng, nhà thầu kêu khó</a></div>
<p>"Chúng tôi đã ký hợp đồng tín dụng tuần trước", ông Trần Tuấn Dương, Tổng giám đốc, nói.<br>Ngân hàng đầu mối là VietinBank.</p>
<p>Theo Reuters</p></div></div>
<div class="sidebar"><h3><a href="/1">Vàng trong nước lập đỉnh mới, vượt 57 triệu đồng một lượng</a></h3><p>Giá vàng miếng sáng nay tăng thêm 300.000 đồng mỗi lượng so với hôm qua.</p></div></div>
<div id="comments"><p>Bình luận rất dài của một bạn đọc về giá thép và về việc vay vốn của doanh nghiệp này trong năm nay.</p></div>
<footer><p>Giấy phép số 12/GP-BTTTT. Toàn soạn: 10 phố Hàng Trống, Hà Nội. Cấm sao chép dưới mọi hình thức.</p></footer>
<script>document.write("<p>mã độc chạy ở đây thì hỏng hết cả bài viết này.</p>")</script></body></html>`;

describe("a page", () => {
  it("is its main text, with the lead apart and paragraphs on lines of their own", () => {
    expect(at(TIN, "https://thuongtruong.vn/x?utm_source=a")).toEqual({
      title: "Hòa Phát vay 500 triệu USD mở rộng Dung Quất",
      lead: "Khoản vay hợp vốn kỳ hạn 7 năm do 5 ngân hàng thu xếp, giải ngân từ quý III, theo thông báo sáng nay của tập đoàn.",
      text: [
        "Tập đoàn Hòa Phát (mã: HPG) cho biết số tiền sẽ dùng để xây lò cao thứ ba tại khu liên hợp Dung Quất, Quảng Ngãi.",
        "Lãi suất cố định 5,2% một năm trong hai năm đầu, sau đó thả nổi theo lãi suất tham chiếu cộng biên độ.",
        '"Chúng tôi đã ký hợp đồng tín dụng tuần trước", ông Trần Tuấn Dương, Tổng giám đốc, nói.',
        "Ngân hàng đầu mối là VietinBank.",
        "Theo Reuters",
      ].join("\n"),
      url: "https://thuongtruong.vn/doanh-nghiep/hoa-phat-vay-500-trieu-usd-123.html",
      source: "Báo Thương Trường",
      authors: ["Minh Anh"],
      publishedAt: "2021-05-03T08:30:00+07:00",
      language: null,
    });
  });

  it.each([
    [
      "teasers of other stories",
      `<div>${[1, 2, 3].map((n) => `<div><a href="/${n}">Another headline number ${n} of the day</a><p>What it is about, in one sentence number ${n}.</p></div>`).join("")}</div>`,
    ],
    [
      "a notice about cookies",
      `<div class="cookie-law-modal"><p>${"This site uses cookies to improve your experience while you read. ".repeat(20)}</p></div>`,
    ],
    ["a form", "<form><p>Sign up for our newsletter and get the best of the week every Friday morning.</p></form>"],
    [
      "what is hidden",
      `<div style="display: none"><p>Sign in to read the rest of this story, it takes only a minute of your time.</p></div>`,
    ],
  ])("leaves out %s", (_, noise) => {
    const text = "Acme Corp said on Monday it would buy Beta Ltd for $2 billion in cash, ending months of talks.";
    const more = "The deal is expected to close in the fourth quarter, the companies said in a joint statement.";
    expect(
      at(`<html><body><article><h1>Acme buys Beta</h1><p>${text}</p><p>${more}</p>${noise}</article></body></html>`)
        .text,
    ).toBe(`${text}\n${more}`);
  });

  it("keeps a text whose wrapper has a word of boilerplate, since most of the page is in it", () => {
    const paragraphs = [1, 2, 3, 4].map(
      (n) =>
        `<div class="sidebar-grid"><p>Paragraph ${n} of the story tells what happened to the shares that day.</p></div>`,
    );
    expect(
      at(`<html><body><div class="page">${paragraphs.join("")}</div></body></html>`).text.split("\n"),
    ).toHaveLength(4);
  });

  it("keeps headings under which something follows, and no other", () => {
    const html = `<html><body><div class="entry-content"><p>${"The company reported higher sales. ".repeat(3)}</p><h2>Outlook</h2><p>${"It expects growth to go on. ".repeat(4)}</p><h2>More on this</h2></div></body></html>`;
    expect(
      at(html)
        .text.split("\n")
        .map((line) => line.slice(0, 11)),
    ).toEqual(["The company", "Outlook", "It expects "]);
  });

  it("of which a script would make the text has it from linked data", () => {
    const body = "Ford is recalling 120,000 cars because of a faulty latch. ".repeat(8).trim();
    const data = JSON.stringify({
      "@graph": [
        { "@type": "WebSite" },
        {
          "@type": ["NewsArticle"],
          headline: "Ford recalls cars",
          articleBody: body,
          datePublished: "2020-01-02",
          author: [{ name: "Ann Lee" }, "Bo Chan"],
        },
      ],
    });
    const story = at(
      `<html><body><div id="root"></div><script type="application/ld+json">${data}</script></body></html>`,
    );
    expect(story).toMatchObject({
      title: "Ford recalls cars",
      text: body,
      publishedAt: "2020-01-02T00:00:00Z",
      authors: ["Ann Lee", "Bo Chan"],
    });
  });

  // How the pages of large Vietnamese newspapers are built: names of classes are theirs, the text is not.
  const LEAD = "Doanh thu quý I của PNJ tăng 44% nhờ mùa Thần Tài, theo báo cáo vừa gửi cổ đông hôm 20/4.";
  const BODY = [
    "Công ty cổ phần Vàng bạc Đá quý Phú Nhuận ghi nhận 7.187 tỷ đồng doanh thu trong ba tháng đầu năm.",
    "Lợi nhuận sau thuế đạt 513 tỷ đồng, cao nhất từ khi niêm yết, ban lãnh đạo cho biết.",
  ];
  const [one = "", two = ""] = BODY;
  it.each([
    [
      "a description above the text, a box and a signature in it",
      `<section class="sidebar-1"><h1 class="title-detail">PNJ lãi kỷ lục</h1><p class="description">${LEAD}</p><article class="fck_detail"><p class="Normal">${one}</p><figure class="tplCaption"><figcaption><p class="Image">Cửa hàng PNJ ở quận 1.</p></figcaption></figure><p class="Normal">${two}</p><ul class="list-news"><li><a href="/a">PNJ mở thêm 30 cửa hàng trong năm nay</a></li></ul></article></section>`,
    ],
    [
      "a sapo, a sortable box of related news",
      `<div class="detail__main"><h1>PNJ lãi kỷ lục</h1><h2 class="detail-sapo" data-role="sapo">${LEAD}</h2><div class="detail-content afcbc-body"><p>${one}</p><div class="VCSortableInPreviewMode" type="RelatedOneNews"><p>Nhẫn trơn tăng giá, tiệm vàng đông khách từ sáng sớm hôm nay.</p></div><div class="VCSortableInPreviewMode" type="Photo"><div class="PhotoCMS_Caption"><p>Khách mua vàng. Ảnh: Minh Anh</p></div></div><p>${two}</p></div></div>`,
    ],
    [
      "a summary and a table with a picture",
      `<article class="the-article"><h1>PNJ lãi kỷ lục</h1><p class="the-article-summary">${LEAD}</p><div class="the-article-body"><p>${one}</p><table class="picture"><tr><td class="pCaption caption"><p>Một cửa hàng PNJ ở TP HCM. Ảnh: PNJ.</p></td></tr></table><p>${two}</p><div class="box-tin-lien-quan"><p>Giá vàng miếng hôm nay tăng mạnh so với cuối tuần trước.</p></div></div></article>`,
    ],
  ])("of a newspaper with %s", (_, body) => {
    const html = `<html><head><meta name="description" content="${LEAD}"></head><body>${body}<div class="footer">Cơ quan chủ quản: Bộ Thông tin. Số giấy phép 99/GP, cấp ngày 1/1/2020.</div></body></html>`;
    expect([at(html).lead, at(html).text]).toEqual([LEAD, BODY.join("\n")]);
  });

  it("that has only the beginning of its story says so", () => {
    const html = `<html><body><article><p>VinFast opened its first showroom in Germany on Friday, its chief executive said…</p></article></body></html>`;
    expect(at(html).teaser).toBe(true);
    expect(at(TIN).teaser).toBeUndefined();
  });

  it.each([["<html><body></body></html>"], ["<nav><a href='/'>Home</a></nav>"], [""]])(
    "without text is empty: %s",
    (html) => {
      expect(at(html).text).toBe("");
    },
  );

  it("nested deeper than any page is still read", () => {
    const deep = `${"<div>".repeat(800)}<p>Petrolimex will pay a dividend of 12% in cash on 20 June, it said.</p>${"</div>".repeat(800)}`;
    expect(at(`<html><body>${deep}</body></html>`).text).toContain("Petrolimex will pay");
  });
});

it("does not wait for a page that is all opening tags", () => {
  expect(() => at("<b>".repeat(100_000))).toThrow(expect.objectContaining({ code: "LIMIT_DEPTH" }));
});

describe("what a page says of itself", () => {
  const head = (inside: string, body = "") =>
    at(
      `<html><head>${inside}</head><body>${body}<p>${"A sentence of the story goes here. ".repeat(4)}</p></body></html>`,
    );

  it.each([
    [
      "without the site's name",
      `<title>Acme to cut 500 jobs in Ohio | The Daily Ledger</title><meta property="og:site_name" content="The Daily Ledger">`,
      "Acme to cut 500 jobs in Ohio",
    ],
    [
      "a site that only its address names",
      `<title>Hòa Phát vay 500 triệu USD - nguồn tin - Báo Tuổi Trẻ</title><link rel="canonical" href="https://tuoitre.vn/a.htm">`,
      "Hòa Phát vay 500 triệu USD - nguồn tin",
    ],
    ["a bar that is its own", `<title>Profit up | loss down at Acme</title>`, "Profit up | loss down at Acme"],
    [
      "entities written twice",
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"AT&amp;T &#8216;close&#8217; to deal"}</script>`,
      "AT&T ‘close’ to deal",
    ],
  ])("title: %s", (_, inside, title) => {
    expect(head(inside).title).toBe(title);
  });

  it.each([
    [`<meta itemprop="datePublished" content="2021-05-03T01:30:00Z">`, "", "2021-05-03T01:30:00Z"],
    ["", `<time datetime="2019-11-25">25 Nov</time>`, "2019-11-25T00:00:00Z"],
    ["", `<span class="date">Thứ hai, 3/5/2021, 08:30 (GMT+7)</span>`, "2021-05-03T08:30:00+07:00"],
    [`<link rel="canonical" href="https://a.vn/2020/02/28/x.html">`, "", "2020-02-28T00:00:00Z"],
    [`<meta name="date" content="soon">`, "", null],
  ])("date: %s%s", (inside, body, date) => {
    expect(head(inside, body).publishedAt).toBe(date);
  });

  it.each([
    [`<meta name="author" content="By Ann Lee and Bo Chan">`, "", ["Ann Lee", "Bo Chan"]],
    [
      `<meta property="article:author" content="https://www.facebook.com/paper">`,
      `<a rel="author" href="/a">Lê Minh</a>`,
      ["Lê Minh"],
    ],
    ["", `<p class="byline">By Ann Lee</p>`, ["Ann Lee"]],
    ["", "", []],
  ])("authors: %s%s", (inside, body, authors) => {
    expect(head(inside, body).authors).toEqual(authors);
  });

  it.each([
    [
      `<link rel="canonical" href="https://a.vn/"><meta property="og:url" content="https://a.vn/tin-1.html">`,
      "https://a.vn/tin-1.html",
    ],
    [`<link rel="canonical" href="javascript:alert(1)">`, null],
  ])("address: %s", (inside, url) => {
    expect(head(inside).url).toBe(url);
  });
});
