import type { SentenceWords } from "../../sentences-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const sentences: SentenceWords = {
  before: words("ts ths th.s gs pgs pgs.ts gs.ts bs ks kts cn ls ds mr mrs ms dr st vd đh đt vs"),
  numbered: words("no nos tr đ đc k số"),
  closing: words("v.v vv co corp inc ltd plc jsc bros tr.đ"),
  either: words("tp tx tt q p h x t.ư tw jr sr"),
  openers: words(
    "theo trong tuy tại ông bà anh chị họ công ngoài đây đó điều hiện sau với trước nếu để khi từ các những một nhiều do vì bên nhưng và còn năm tháng đến tới về mới cụ bởi cùng dù mặc ngày ở thế riêng đồng trên nhờ qua không có được tuy",
  ),
  lettered: words(
    "vitamin nhóm loại hạng mục lô khối điểm quỹ series bảng phụ lục cúm gan kênh quý kỳ phần chương câu iphone châu",
  ),
};
