import { phrases, wordSet } from "../../names.ts";
import type { NameWords } from "../../names.ts";
import { after, before, branches, examples, heads, offices, tickers, titles } from "./names-context.ts";
import { trades } from "./names-trades.ts";
import { syllable } from "./names-syllable.ts";

const opening = phrases(`
  công ty cổ phần | công ty cp | cty cp | cty cổ phần | ctcp | công ty | cty | công ty mẹ | công ty con | công ty liên doanh
  công ty tnhh | công ty tnhh mtv | công ty tnhh một thành viên | công ty tnhh 1 thành viên | công ty tnhh hai thành viên
  công ty trách nhiệm hữu hạn | công ty trách nhiệm hữu hạn một thành viên | cty tnhh | công ty tnhh mtv tm
  công ty tnhh thương mại | công ty đại chúng | công ty hợp danh | doanh nghiệp tư nhân | dntn
  tổng công ty | tổng công ty cổ phần | tổng công ty cp | tổng cty | tct | tổng công ty nhà nước
  công ty cổ phần tập đoàn | công ty cp tập đoàn | ctcp tập đoàn | công ty tập đoàn | công ty tnhh tập đoàn | cp | tnhh | tnhh mtv
  công ty cổ phần đại chúng | công ty thành viên | công ty cổ phần tổng công ty | công ty cổ phần công ty
`);

const closing = phrases(`công ty cổ phần | công ty cp | ctcp | tnhh | công ty tnhh mtv | công ty tnhh | công ty mẹ`);

const inner = phrases(
  `tmcp | thương mại cổ phần | cổ phần | cp | tnhh | mtv | tnhh mtv | một thành viên | tnhh một thành viên | thương mại tnhh một thành viên | trách nhiệm hữu hạn`,
);

// A kind belongs to the name: "Ngân hàng Shinhan", "Tập đoàn Keppel", "Quỹ VinaCapital".
const kinds = phrases(`
  tập đoàn | nhóm công ty | ngân hàng | ngân hàng tmcp | nh tmcp | nhtmcp | tmcp | ngân hàng thương mại cổ phần | ngân hàng thương mại
  ngân hàng tnhh | ngân hàng tnhh mtv | ngân hàng tnhh một thành viên | ngân hàng thương mại tnhh một thành viên | ngân hàng liên doanh | ngân hàng hợp tác xã
  quỹ | quỹ đầu tư | quỹ etf | hợp tác xã | htx | liên doanh | liên hiệp hợp tác xã | xí nghiệp | xí nghiệp liên doanh
  công ty chứng khoán | công ty tài chính | công ty quản lý quỹ | công ty bảo hiểm
`);

/** Vietnamese around the names of firms, people, authorities and places. */
export const names: NameWords = {
  legal: { opening, closing, inner },
  kinds: { opening: kinds, closing: [] },
  firmly: wordSet("group holdings airlines technologies"),
  loose: phrases("tập đoàn | nhóm công ty"),
  trades,
  syllabic: true,
  affiliations: wordSet("của thuộc tại"),
  goods: phrases("vàng | vàng miếng | vàng nhẫn | mạng xã hội | trang | trang cá nhân | fanpage"),
  acronyms: wordSet(`
    USD VND NDT CAD GDP CPI CEO CFO FDI IPO ETF HCM BOT BTO EPS ROE ROA ATM DNA VIP PPP CAR ICT CNN CBS DOC SMS GPS GSM VAT TNT CNC FTA WTO EPC MTV KCN TMT USB LNG LPG ODA PMI PPI SME API APP ART ARM CIA GIC
    TPP EVN PVC IDC ICO KPI SEC SSC CIC BTC ETH BNB XRP NFT AMD ING HSBC DRC CMT CMC DVD CAP PIN PET PVA GTA NSX TOP CT1 CT2 CT3 MCO SDA PAC VAC BTT BTV CNG DAP DCS DHT DIC EMS PTC VTV
    DN NH BĐS PV TP TTCK CK CP HĐQT ĐHĐCĐ HĐTV UBND HĐND NHTM NHNN TCTD DNNN NĐT KH CBNV NLĐ TMĐT CNTT KĐT BCTC LNST VCSH XNK SXKD HTX QĐ NĐ NQ TW TƯ PGS GS TS ThS KTS LS QL BQL CSGT GTVT
    TN MT LĐ CLB THPT ĐH HS SV VĐT ĐT XD KT VN NV GĐ PGĐ CT PCT TGĐ TTXVN SGDCK ĐBQH BHXH BHYT TNCN GTGT TTĐB XHCN NXB BTV ND
  `),
  links: wordSet("de of"),
  conjunctions: wordSet("và hay hoặc cùng lẫn & and"),
  determiners: wordSet("một các những của chiếc"),
  locatives: wordSet("ở tại đến về"),
  generic: wordSet("việt nam sài gòn hà nội đông tây bắc trung á châu quốc tế the new first an phú tân"),
  examples,
  copulas: wordSet("là"),
  before,
  after,
  tickers,
  people: {
    titles,
    offices,
    first: wordSet(`
      nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương lâm đinh mai tô tạ cao châu chu hà thái
      lương tăng quách la lưu kiều phùng phí tống lại ninh nghiêm thạch doãn mạc vi từ khổng triệu hứa âu tôn văn quản đàm cù cung bạch giang khuất kim
      lã lục ông thân thẩm trang tiêu triều uông đồng đậu đới viên hàn giáp bành nông sử ngụy ngụy la mã thiều lữ chử
    `),
  },
  heads,
  tails: { authority: [], body: [], place: [] },
  branches,
  plain: syllable,
};
