import { describe, expect, it } from "vitest";
import { entriesOf, stories, told } from "../../../../../test/kit/entries.ts";

describe("a WordPress export", () => {
  const post = (fields: string) => `<item>${fields}</item>`;
  const WXR = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Sổ tay kinh doanh</title>
<wp:author><wp:author_login>minh</wp:author_login><wp:author_display_name><![CDATA[Minh Anh]]></wp:author_display_name></wp:author>
${post(`<title>Masan mở chuỗi mới</title><link>https://sotay.vn/masan</link><dc:creator>minh</dc:creator><content:encoded><![CDATA[<!-- wp:paragraph -->Masan mở 300 cửa hàng.

[caption id="1" width="20"]<img src="a.jpg"> Cửa hàng đầu tiên[/caption]Vốn đầu tư <b>500 tỷ đồng</b>. [gallery ids="1,2"]]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_date_gmt>2021-05-03 01:30:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>`)}
${post(`<title>Nháp</title><content:encoded>x</content:encoded><wp:status>draft</wp:status><wp:post_type>post</wp:post_type>`)}
${post(`<title>a.jpg</title><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>`)}
${post(`<title>Trống</title><content:encoded></content:encoded><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>`)}</channel></rss>`;

  it("has its published posts; drafts and pictures are passed over", async () => {
    const found = await entriesOf(WXR, { contentType: "text/xml", filename: "export.xml" });
    expect(stories(found)).toEqual([
      {
        title: "Masan mở chuỗi mới",
        lead: null,
        text: "Masan mở 300 cửa hàng.\nVốn đầu tư 500 tỷ đồng.",
        url: "https://sotay.vn/masan",
        source: "Sổ tay kinh doanh",
        authors: ["Minh Anh"],
        publishedAt: "2021-05-03T01:30:00Z",
        language: null,
      },
    ]);
    expect(told(found)[1]).toEqual(["item 4", "EMPTY"]);
  });
});

describe("what agencies send", () => {
  const nitf = (head: string, body: string) =>
    `<nitf><head><title>x</title><docdata><date.release norm="20210503T083000+0700"/></docdata></head><body><body.head>${head}</body.head><body.content>${body}</body.content></body></nitf>`;
  const G2 = (status: string, content: string) =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1"><itemMeta><versionCreated>2021-05-03T02:00:00Z</versionCreated><firstCreated>2021-05-03T01:00:00Z</firstCreated><pubStatus qcode="stat:${status}"/></itemMeta><contentMeta><headline>Beta cuts jobs</headline><by>By Ann Lee and Bo Chan</by><creditline>Ledger News Agency</creditline></contentMeta><contentSet>${content}</contentSet></newsItem>`;

  it("is read as NITF", async () => {
    const xml = `<?xml version="1.0"?>${nitf("<hedline><hl1>Acme buys Beta</hl1></hedline><byline>By Ann Lee</byline><abstract><p>A deal after months.</p></abstract>", "<p>Acme buys <org>Beta Ltd</org>.</p><media><media-caption>A picture</media-caption></media><block><hl2>Price</hl2><p>It pays $2 bln.</p></block>")}`;
    expect(stories(await entriesOf(xml))).toMatchObject([
      {
        title: "Acme buys Beta",
        lead: "A deal after months.",
        text: "Acme buys Beta Ltd.\nPrice\nIt pays $2 bln.",
        authors: ["Ann Lee"],
        publishedAt: "2021-05-03T08:30:00+07:00",
      },
    ]);
  });

  it("is read as NewsML-G2, alone or in a message", async () => {
    const inline = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>Beta will cut 300 jobs.</p><p>Unions protest.</p></body></html></inlineXML>`;
    const message = `<newsMessage><itemSet>${G2("usable", inline)}${G2("canceled", inline)}${G2("usable", "<remoteContent/>")}</itemSet></newsMessage>`;
    const found = await entriesOf(message);
    expect(told(found)).toEqual([
      ["", "Beta will cut 300 jobs.\nUnions protest."],
      ["item 2", "BAD_INPUT"],
      ["item 3", "EMPTY"],
    ]);
    expect(stories(found)[0]).toMatchObject({
      title: "Beta cuts jobs",
      source: "Ledger News Agency",
      authors: ["Ann Lee", "Bo Chan"],
      publishedAt: "2021-05-03T01:00:00Z",
    });
  });
});

describe("a table", () => {
  it("has a story in each row, under columns of any order and usual name", async () => {
    const csv = `\ufeff"Full text";"Title";"Published at";URL\n"Câu một; có dấu.\nCâu hai ""trích"".";A;03/05/2021;https://a.vn/1\n;B;;\nC;C;x;\n`;
    const found = await entriesOf(csv, { filename: "bai.csv" });
    expect(told(found)).toEqual([
      ["line 3", 'Câu một; có dấu.\nCâu hai "trích".'],
      ["line 4", "BAD_INPUT"],
      ["line 5", "BAD_INPUT"],
    ]);
    expect(stories(found)[0]).toMatchObject({ title: "A", url: "https://a.vn/1", publishedAt: "2021-05-03T00:00:00Z" });
  });

  it("may hold HTML", async () => {
    expect(told(await entriesOf(`title,content\nA,"<p>One.</p><p>Two.</p>"`, { contentType: "text/csv" }))).toEqual([
      ["line 2", "One.\nTwo."],
    ]);
  });

  it.each([
    ["no column of text", "a,b\n1,2", "BAD_INPUT"],
    ["no rows", "title,text\n", "EMPTY"],
    ["too many columns", `${"x,".repeat(600)}text\n`, "BAD_INPUT"],
  ])("with %s is refused", async (_, text, code) => {
    expect(told(await entriesOf(text, { contentType: "text/csv" }))).toEqual([["", code]]);
  });
});

describe("Markdown", () => {
  it("is text without its marks, and the fields before it", async () => {
    const md = `---\ntitle: "FPT: lãi kỷ lục"\ndate: 2021-05-03\ntags: [a, b]\n---\n\n**FPT** báo lãi [1.100 tỷ đồng](https://a.vn)\ntrong quý I.\n\n![ảnh](a.jpg)\n\n## Triển vọng\n\n- Doanh thu *tăng* 20%\n- Giữ snake_case_name\n\n> "Tốt", ông nói.\n\n---\n[1]: https://a.vn\n`;
    expect(stories(await entriesOf(md, { filename: "a.md" }))).toMatchObject([
      {
        title: "FPT: lãi kỷ lục",
        publishedAt: "2021-05-03T00:00:00Z",
        text: 'FPT báo lãi 1.100 tỷ đồng trong quý I.\nTriển vọng\nDoanh thu tăng 20%\nGiữ snake_case_name\n"Tốt", ông nói.',
      },
    ]);
  });

  it("has its title in the first heading", async () => {
    expect(stories(await entriesOf("# Acme buys *Beta*\n\nText.", { contentType: "text/markdown" }))).toMatchObject([
      { title: "Acme buys Beta", text: "Text." },
    ]);
  });
});

describe("a mail", () => {
  const head = `From: =?UTF-8?Q?B=C3=A1o_Th=C6=B0=C6=A1ng_Tr=C6=B0=E1=BB=9Dng?= <tin@thuongtruong.vn>\r\nTo: a@b.vn\r\nSubject: Fwd: =?UTF-8?B?VGluIHPDoW5n?=\r\nDate: Mon, 03 May 2021 08:30:00 +0700\r\nArchived-At: <https://thuongtruong.vn/thu/1>\r\nMIME-Version: 1.0\r\n`;

  it("of plain text has its lines joined and its signature cut", async () => {
    const mail = `${head}Content-Type: text/plain; charset=utf-8\r\n\r\nVinFast giao lô xe đầu tiên\r\ncho khách hàng Mỹ.\r\n\r\nGiá không đổi.\r\n-- \r\nToà soạn\r\n`;
    expect(stories(await entriesOf(mail))).toEqual([
      {
        title: "Tin sáng",
        lead: null,
        text: "VinFast giao lô xe đầu tiên cho khách hàng Mỹ.\nGiá không đổi.",
        url: "https://thuongtruong.vn/thu/1",
        source: "Báo Thương Trường",
        authors: [],
        publishedAt: "2021-05-03T01:30:00Z",
        language: null,
      },
    ]);
  });

  it("of HTML has its text, without lists of links", async () => {
    const html = `<table><tr><td><p>VinFast giao xe.</p></td><td><a href="/u">Huỷ đăng ký nhận thư này</a></td></tr></table><script>x()</script>`;
    const parts = `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString("base64")}\r\n--b--\r\n`;
    expect(told(await entriesOf(head + parts, { filename: "a.eml" }))).toEqual([["", "VinFast giao xe."]]);
  });

  it.each([
    ["no text", `${head}\r\n`, "EMPTY"],
    [
      "parts in parts without end",
      `${head}${Array.from({ length: 60 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join("")}\r\nx`,
      "BAD_INPUT",
    ],
  ])("with %s is refused", async (_, mail, code) => {
    expect(told(await entriesOf(mail, { contentType: "message/rfc822" }))).toEqual([["", code]]);
  });
});
