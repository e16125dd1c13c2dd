// Time per megabyte of a text's structure (repair, language, layout, sentences) at four sizes: a linear reader shows one figure.
import { byCode, Detect, Doc, Repair } from "@newsledger/core/text";

const STORY =
  "Thép Miền Đông vừa ký khoản vay 2.000 tỷ đồng với ba ngân hàng. Nhà máy ở Đồng Nai (vốn 1,2 tỷ USD) chạy từ quý II/2027, theo Reuters. “Chúng tôi đã sẵn sàng”, ông Lê Văn Tám nói tại TP.HCM.Cổ phiếu tăng 3%... ";
const HARD: Readonly<Record<string, string>> = {
  stories: STORY,
  "full stops": ".",
  quotes: 'a." ',
  brackets: "(",
  credits: "Theo ",
  captions: "Ảnh: ",
  initials: "A.",
  lines: "HÀ NỘI \n",
  garbled: "á»§ Ã ",
};
const SIZES = [1_000, 10_000, 100_000, 1_000_000];

function perMegabyte(text: string): number {
  const from = process.cpuUsage();
  const clean = Repair.clean(Repair.text(text));
  Doc.of(clean, byCode(Detect.language(clean) ?? "VI"));
  return (process.cpuUsage(from).user / 1000 / text.length) * 1_000_000;
}

/** The middle one of some runs. */
function median(text: string): number {
  const runs = Array.from({ length: 5 }, () => perMegabyte(text)).sort((a, b) => a - b);
  return runs[2] ?? 0;
}

median(STORY.repeat(200));
process.stdout.write(
  `${"ms of one core per MB".padEnd(24)}${SIZES.map((size) => `${size / 1000} KB`.padStart(10)).join("")}\n`,
);
for (const [name, unit] of Object.entries(HARD)) {
  const figures = SIZES.map((size) =>
    median(unit.repeat(Math.ceil(size / unit.length)))
      .toFixed(0)
      .padStart(10),
  );
  process.stdout.write(`${name.padEnd(24)}${figures.join("")}\n`);
}
