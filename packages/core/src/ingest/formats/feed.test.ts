import { describe, expect, it } from "vitest";
import { entriesOf, stories, told } from "../../../../../test/kit/entries.ts";

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE rss [<!ENTITY lol "lol"><!ENTITY secret SYSTEM "file:///etc/passwd">]>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Thương Trường - Doanh nghiệp</title><link>https://thuongtruong.vn</link>
<item><title><![CDATA[AT&amp;T bán <b>mảng</b> truyền hình]]></title><link>/att-1.html?utm_source=rss</link><guid isPermaLink="false">77</guid>
<description><![CDATA[<a href="/att-1.html"><img src="1.jpg"></a>Thương vụ trị giá 43 tỷ USD vừa được công bố.]]></description>
<pubDate>Mon, 03 May 2021 08:30:00 +0700</pubDate><author>toasoan@thuongtruong.vn (Minh Anh)</author></item>
<item><title>Vinamilk chia cổ tức</title><link>https://thuongtruong.vn/vnm.html</link><dc:creator>Lan Hương</dc:creator>
<description>Vinamilk chốt ngày trả cổ tức đợt hai.</description>
<content:encoded><![CDATA[<p>Vinamilk sẽ trả cổ tức đợt hai bằng tiền, tỷ lệ 11%.</p><p>Ngày thanh toán là 20/6.</p><p><a href="/a">Bài Vinamilk chia cổ tức xuất hiện đầu tiên trên Thương Trường</a></p>]]></content:encoded></item>
<item><title>&lol; &secret;</title><description>Không có gì được mở rộng.</description></item>
<item></item>
</channel></rss>`;

const ATOM = `<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>Ledger</atom:title>
<atom:entry><atom:title type="html">Acme &amp;amp; Beta</atom:title><atom:id>urn:1</atom:id><atom:updated>2021-05-04T00:00:00Z</atom:updated>
<atom:link rel="self" href="https://a.com/self"/><atom:link href="https://a.com/1"/><atom:published>2021-05-03T01:02:03Z</atom:published>
<atom:author><atom:name>Ann Lee</atom:name><atom:uri>https://a.com/ann</atom:uri></atom:author>
<atom:summary>A merger of equals.</atom:summary>
<atom:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Acme and Beta will merge.</p><ul><li>Shares <b>rose</b> 3%.</li></ul></div></atom:content></atom:entry></atom:feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://a.com"><title>Ledger</title></channel>
<item rdf:about="https://a.com/2"><title>Beta cuts jobs</title><link>https://a.com/2</link><description>Beta will cut 300 jobs.</description><dc:date>2021-05-03</dc:date></item></rdf:RDF>`;

describe("a feed", () => {
  it("of RSS has stories, some only their beginning", async () => {
    const found = await entriesOf(RSS, { contentType: "application/rss+xml" });
    expect(stories(found).slice(0, 2)).toEqual([
      {
        title: "AT&T bán mảng truyền hình",
        lead: null,
        text: "Thương vụ trị giá 43 tỷ USD vừa được công bố.",
        url: "https://thuongtruong.vn/att-1.html?utm_source=rss",
        source: null,
        authors: ["Minh Anh"],
        publishedAt: "2021-05-03T08:30:00+07:00",
        language: null,
        teaser: true,
      },
      {
        title: "Vinamilk chia cổ tức",
        lead: "Vinamilk chốt ngày trả cổ tức đợt hai.",
        text: "Vinamilk sẽ trả cổ tức đợt hai bằng tiền, tỷ lệ 11%.\nNgày thanh toán là 20/6.",
        url: "https://thuongtruong.vn/vnm.html",
        source: null,
        authors: ["Lan Hương"],
        publishedAt: null,
        language: null,
      },
    ]);
    expect(told(found)[3]).toEqual(["item 4", "EMPTY"]);
  });

  it("has no entity expanded but those of XML itself", async () => {
    expect(stories(await entriesOf(RSS))[2]?.title).toBe("&lol; &secret;");
  });

  it("of Atom has them with any prefix, and markup in elements of its own", async () => {
    expect(stories(await entriesOf(ATOM))).toEqual([
      {
        title: "Acme & Beta",
        lead: "A merger of equals.",
        text: "Acme and Beta will merge.\nShares rose 3%.",
        url: "https://a.com/1",
        source: null,
        authors: ["Ann Lee"],
        publishedAt: "2021-05-03T01:02:03Z",
        language: null,
      },
    ]);
  });

  it("of RDF too", async () => {
    expect(stories(await entriesOf(RDF, { contentType: "application/xml" }))).toMatchObject([
      {
        title: "Beta cuts jobs",
        text: "Beta will cut 300 jobs.",
        url: "https://a.com/2",
        publishedAt: "2021-05-03T00:00:00Z",
        teaser: true,
      },
    ]);
  });

  it("that was cut off gives what it has", async () => {
    expect(told(await entriesOf(RSS.slice(0, RSS.indexOf("Ngày thanh toán"))))).toEqual([
      ["item 1", "Thương vụ trị giá 43 tỷ USD vừa được công bố."],
      ["item 2", "BAD_INPUT"],
    ]);
  });

  it.each([
    [
      "an item too deep",
      `<rss><channel><item>${"<a>".repeat(300)}${"</a>".repeat(300)}</item><item><title>b</title></item></channel></rss>`,
      [
        ["item 1", "LIMIT_DEPTH"],
        ["item 2", "b"],
      ],
    ],
    ["no items", "<rss><channel></channel></rss>", [["", "EMPTY"]]],
  ])("with %s says so", async (_, xml, expected) => {
    expect(told(await entriesOf(xml))).toEqual(expected);
  });
});
