import { learned } from "../../layout-words.ts";
import type { LayoutWords } from "../../layout-words.ts";
import { WORLD } from "../outlets.ts";
import headline from "./headline.json" with { type: "json" };

const words = (list: string): readonly string[] => list.split("|");

const OUTLETS = words(
  "dân trí|dantri|vnexpress|vietnamnet|vnn|tuổi trẻ|tuổi trẻ online|tto|thanh niên|thanh niên online|tno|nld|nlđ|nlđo|người lao động|lao động|lđo|tiền phong|tpo|zing|zing news|zingnews|znews|cafef|cafebiz|vietstock|ndh|ndh.vn|ndđt|nhân dân|báo nhân dân|vov|vov.vn|vtv|vtv news|vtv.vn|vtc|vtc news|vtc.vn|ttxvn|vietnam+|vietnamplus|bnews|thông tấn xã việt nam|đầu tư|báo đầu tư|baodautu|tinnhanhchungkhoan|đtck|đầu tư chứng khoán|thời báo ngân hàng|vneconomy|vn economy|thời báo kinh tế việt nam|tbktsg|thời báo kinh tế sài gòn|kinh tế sài gòn|saigon times|doanh nhân sài gòn|dnsg|diễn đàn doanh nghiệp|enternews|người đồng hành|nhịp sống kinh tế|nhịp sống việt|nhịp sống số|trí thức trẻ|tổ quốc|infonet|ictnews|vietq|vietnam finance|vietnamfinance|theleader|nhà đầu tư|nhadautu|bizlive|soha|kenh14|genk|gamek|báo giao thông|giao thông|công thương|báo công thương|pháp luật tp.hcm|plo|pháp luật|công an nhân dân|cand|an ninh thủ đô|anttđ|hà nội mới|hnm|sài gòn giải phóng|sggp|kiến thức|dân việt|một thế giới|viettimes|vietnamdaily|đất việt|đời sống & pháp luật|phụ nữ|khám phá|nông nghiệp việt nam|quân đội nhân dân|qđnd|kinh tế & đô thị|khỏe & đẹp|báo dân sinh|báo tin tức|tin tức|saostar|tạp chí tài chính|thời báo tài chính|kinh tế đô thị|baochinhphu|vgp|vgp news",
);

export const layout: LayoutWords = {
  headline: learned(headline),
  credits: words("theo|dẫn theo|nguồn tin|nguồn|tham khảo|source"),
  compiled: words("tổng hợp|t/h|ghi|lược dịch|biên dịch|dịch|lược ghi|thực hiện"),
  bylines: words("tác giả|bài viết|bài và ảnh|bài|phóng viên|pv|by"),
  captions: words("ảnh minh họa|ảnh minh hoạ|ảnh|hình minh họa|hình|đồ họa|photo"),
  months: words("tháng"),
  outlets: new Set([...WORLD, ...OUTLETS]),
};
