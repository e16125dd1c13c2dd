import { follows, isCompany, isPlace } from "./forms.ts";
import type { Listed } from "./forms.ts";
import { plain } from "./view.ts";
import type { View } from "./view.ts";

/** Whether a full name of a person stands at a token, right after a company of the lists: "Chủ tịch Tập đoàn FLC Trịnh Văn Quyết". */
export function personal(view: View, at: number, listed: Listed): boolean {
  const family = view.words.people.first.has(view.tokens[at]?.lower ?? "") && view.capital[at] === 1;
  if (!family || isPlace(listed.get(at))) return false;
  let last = at;
  while (view.capital[last] === 1 && plain(view, view.tokens[last]?.folded ?? "") && follows(view, last)) last += 1;
  if (last - at < 2 || last - at > 4) return false;
  const company = (first: number): boolean => isCompany(listed.get(first)) && listed.get(first)?.last === at;
  return [1, 2, 3, 4, 5, 6, 7, 8].some((size) => company(at - size));
}
