import type { LayoutWords } from "../../layout-words.ts";

export const layout: LayoutWords = {
  credits: new Set(["theo", "nguồn", "tham khảo"]),
  captions: new Set(["ảnh"]),
  months: new Set(["tháng"]),
};
