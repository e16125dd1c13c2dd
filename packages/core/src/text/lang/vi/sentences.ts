import type { SentenceWords } from "../../sentences-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const sentences: SentenceWords = {
  before: words(
    "tp tx tt q p h x đ ts ths th.s gs pgs pgs.ts gs.ts bs ks kts cn ls ds mr mrs ms dr st no st.petersburg vd đh tr đt tel fax",
  ),
  either: words("v.v vv tr.đ t.ư tw co corp inc ltd plc jsc bros u.s u.k jr sr"),
  openers: words(
    "theo trong tuy tại ông bà công ngoài đây đó hiện sau với trước nếu để khi từ các những một do vì bên nhưng và còn năm đến về mới cụ bởi cùng dù ngày ở thế",
  ),
  lettered: words("vitamin nhóm loại hạng mục lô khối điểm quỹ series bảng phụ lục cúm gan kênh"),
};
