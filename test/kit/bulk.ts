import type { Raw } from "@newsledger/core/ingest";
import type { Story } from "./line.ts";

const WORDS =
  "trời mây gió mưa nắng sương biển núi đồng lúa sông hồ cầu đường chợ thuyền cá tôm cau dừa mít xoài ổi na vải nhãn quýt cam bưởi hồng lê táo đào mận sen súng cúc lan mai trúc tùng bách thông dương".split(
    " ",
  );

/** Words that are others for every number, and the same for the same one. */
function words(n: number, count: number): string {
  const out: string[] = [];
  for (let [i, state] = [0, n * 2_654_435_761 + 12_345]; i < count; i += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    out.push(WORDS[(state >>> 8) % WORDS.length] ?? "");
  }
  return out.join(" ");
}

/** A story that no other is like, without any event or company: cheap to read and to keep. */
export const plain = (n: number): Story => ({
  title: `Ghi chép ở làng, kỳ thứ ${n}`,
  text: `Đây là những điều người viết được thấy trong kỳ ${n}: ${words(n, 40)}. Còn đây là những điều nghe kể lại: ${words(n + 0.5, 40)}.`,
  url: `https://baoa.example/ghi-chep-${n}`,
  publishedAt: "2021-05-03T08:00:00+07:00",
});

/** Lines as an upload of JSONL; what is no object is a line as it is. */
export const lines = (all: readonly (Story | string)[], filename: string | null = null): Raw => ({
  bytes: Buffer.from(all.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join("\n")),
  contentType: "application/x-ndjson",
  charset: "utf-8",
  filename,
});
