import { expect, test } from "vitest";
import { byCode } from "../lang/index.ts";
import type { LanguageCode } from "../language.ts";
import { tokens } from "../tokens.ts";
import { lexicon } from "./lexicon.ts";
import { numeralAt } from "./numeral.ts";

/** The value of the numeral that begins a text and the words that it takes. */
function told(code: LanguageCode, text: string): string {
  const row = { tokens: tokens(text), folded: false };
  const numeral = numeralAt(row, lexicon(byCode(code).numbers), 0);
  if (numeral === null) return "nothing";
  return `${numeral.value} of ${text.slice(0, row.tokens[numeral.next - 1]?.end)}`;
}

const VI: readonly (readonly [string, string])[] = [
  ["hai mươi ba công ty", "23 of hai mươi ba"],
  ["mười lăm tỷ", "15000000000 of mười lăm tỷ"],
  ["hai mươi mốt", "21 of hai mươi mốt"],
  ["một trăm linh năm nghìn", "105000 of một trăm linh năm nghìn"],
  ["một trăm hai mươi tỷ", "120000000000 of một trăm hai mươi tỷ"],
  ["một nghìn tỷ đồng", "1000000000000 of một nghìn tỷ"],
  ["ba nghìn hai trăm tỷ", "3200000000000 of ba nghìn hai trăm tỷ"],
  ["hai tỷ ba trăm triệu", "2300000000 of hai tỷ ba trăm triệu"],
  ["1 tỷ 200 triệu đồng", "1200000000 of 1 tỷ 200 triệu"],
  ["2 tỷ rưỡi", "2500000000 of 2 tỷ rưỡi"],
  ["một trăm rưỡi", "150 of một trăm rưỡi"],
  ["8,2 nghìn tỷ", "8200000000000 of 8,2 nghìn tỷ"],
  ["1,2 triệu tỷ", "1200000000000000 of 1,2 triệu tỷ"],
  ["hai mươi hai mươi", "22 of hai mươi hai"],
  [
    "một nghìn nghìn nghìn nghìn nghìn nghìn nghìn nghìn",
    "1000000000000000000 of một nghìn nghìn nghìn nghìn nghìn nghìn",
  ],
  ["nửa triệu", "500000 of nửa triệu"],
  ["hai phẩy năm triệu", "2500000 of hai phẩy năm triệu"],
  ["ba tỷ một năm", "3000000000 of ba tỷ"],
  ["hai trăm năm 2016", "200 of hai trăm"],
  ["năm trăm triệu", "500000000 of năm trăm triệu"],
  ["5 triệu phú", "5 of 5"],
  ["nghìn tỷ đồng", "nothing"],
  ["hàng chục nghìn", "nothing"],
];

const EN: readonly (readonly [string, string])[] = [
  ["twenty-three banks", "23 of twenty-three"],
  ["twenty three", "23 of twenty three"],
  ["one hundred and five", "105 of one hundred and five"],
  ["seven hundred twenty-one thousand and twelve", "721012 of seven hundred twenty-one thousand and twelve"],
  ["three thousand millions", "3000000000 of three thousand millions"],
  ["three crore twelve lakh", "31200000 of three crore twelve lakh"],
  ["two point two million", "2200000 of two point two million"],
  ["two and a half billion", "2500000000 of two and a half billion"],
  ["half a million", "500000 of half a million"],
  ["12-3/8 pct", "12.375 of 12-3/8"],
  ["2 1/2 years", "2.5 of 2 1/2"],
  ["50-mln-dlr budget", "50000000 of 50-mln"],
  ["two dozen", "24 of two dozen"],
  ["point 77 of it", "0.77 of point 77"],
  ["point of view", "nothing"],
  ["two million and a new plant", "2000000 of two million"],
  ["four and twenty-one", "4 of four"],
  ["hundreds of people", "nothing"],
];

test.each(VI)("%s", (text, expected) => {
  expect(told("VI", text)).toBe(expected);
});

test.each(EN)("%s", (text, expected) => {
  expect(told("EN", text)).toBe(expected);
});
