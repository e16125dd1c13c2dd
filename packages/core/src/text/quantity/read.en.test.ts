import { expect, test } from "vitest";
import * as Doc from "../doc.ts";
import { byCode } from "../lang/index.ts";
import { quote } from "../span.ts";
import { read } from "./read.ts";

/** Every quantity of a text: its words, "~" when about, measure, value, bounds that are not the value, currency, unit. */
const told = (text: string): string =>
  read(Doc.of(text, byCode("EN")))
    .map((q) => {
      const bounds = q.min === q.value && q.max === q.value ? "" : ` ${q.min ?? ""}..${q.max ?? ""}`;
      const parts = [q.measure, q.value + bounds, q.currency, q.unit].filter((part) => part !== null);
      return `${quote(text, q.span)} = ${q.approximate ? "~" : ""}${parts.join(" ")}`;
    })
    .join("; ");

// A sentence, and what is read from it; nothing behind the arrow where nothing may be read.
const TABLE = `
The bank agreed to lend the carmaker 1.2 billion dlrs. => 1.2 billion dlrs = MONEY 1200000000 USD
Notes due 2015 carry a coupon of 12-3/8 pct. => 12-3/8 pct = PERCENT 12.375 percent
The company expects a charge of 45 to 50 mln dlrs. => 45 to 50 mln dlrs = MONEY 45000000 45000000..50000000 USD
Profit came to 38 cts a share against a loss of six cts a share. => 38 cts a share = MONEY 0.38 USD share; six cts a share = MONEY 0.06 USD share
It paid $4.7 billion for the unit, or $24.60 per share. => $4.7 billion = MONEY 4700000000 USD; $24.60 per share = MONEY 24.6 USD share
The board declared a three-for-two stock split. => three-for-two = RATIO 1.5 ratio
Shareholders may buy one new share for every five held. => 
The group sold 718,545 Bowater shares at 22 cents each. => 718,545 Bowater shares = COUNT 718545 shares; 22 cents = MONEY 0.22 USD
It bought 240.5 mln shares, or 63 pct of the total. => 240.5 mln shares = COUNT 240500000 shares; 63 pct = PERCENT 63 percent
The firm will cut 3,000 jobs over two years. => 3,000 jobs = COUNT 3000 jobs; two years = COUNT 2 years
Capacity will rise to 35,000 ounces a year. => 35,000 ounces = COUNT 35000 ounces
The lease runs for 99 years. => 99 years = COUNT 99 years
A five-year, 150 mln dlr bond was priced yesterday. => five-year = COUNT 5 year; 150 mln dlr = MONEY 150000000 USD
Sales rose 26 percent to 318.8 million euros. => 26 percent = PERCENT 26 percent; 318.8 million euros = MONEY 318800000 EUR
Net profit more than doubled. => more than doubled = RATIO 2 2.. times
Output tripled last year. => tripled = RATIO 3 times
Orders were three times higher than a year earlier. => three times = RATIO 3 times
The offer was covered 2.5 times. => 2.5 times = RATIO 2.5 times
The bank cut its rate by 25 basis points. => 25 basis points = PERCENT 25 basis points
Margins widened by 0.5 percentage points. => 0.5 percentage points = PERCENT 0.5 percentage points
The stake rose from 4.8 pct to 10.4 pct. => 4.8 pct = PERCENT 4.8 percent; 10.4 pct = PERCENT 10.4 percent
The price was raised from 3 to 5 dlrs a share. => 3 = MONEY 3 USD share; 5 dlrs a share = MONEY 5 USD share
Revenue rose to 15 billion yen from 12.92 billion. => 15 billion yen = MONEY 15000000000 JPY; 12.92 billion = MONEY 12920000000 JPY
Net 1,370,898 vs 823,988 dlrs. => 1,370,898 = MONEY 1370898 USD; 823,988 dlrs = MONEY 823988 USD
Shr loss five cts vs profit 15 cts. => five cts = MONEY 0.05 USD; 15 cts = MONEY 0.15 USD
Oper net 13.6 mln dlrs vs 9,305,000. => 13.6 mln dlrs = MONEY 13600000 USD; 9,305,000 = MONEY 9305000 USD
Assets exceed 100 billion stg. => 100 billion stg = MONEY 100000000000 GBP
Turnover was 2.2 billion marks, against 1.8 billion. => 2.2 billion marks = MONEY 2200000000 DEM; 1.8 billion = MONEY 1800000000 DEM
It will invest at least $500 million. => at least $500 million = MONEY 500000000 500000000.. USD
The fund may raise up to €250m. => up to €250m = MONEY 250000000 ..250000000 EUR
Fewer than 200 employees are affected. => Fewer than 200 employees = COUNT 200 ..200 employees
About 80 pct of holders accepted. => About 80 pct = ~PERCENT 80 percent
Nearly 40,000 trucks were recalled. => Nearly 40,000 trucks = ~COUNT 40000 trucks
More than 1,000 merchants accept the card. => More than 1,000 merchants = COUNT 1000 1000.. merchants
Bids ranged from 10 to 20 dollars a barrel. => from 10 to 20 dollars a barrel = MONEY 10 10..20 USD barrel
Between 400 and 500 mln dlrs will be spent. => Between 400 and 500 mln dlrs = MONEY 400000000 400000000..500000000 USD
They plan to hire 45-50 engineers. => 45-50 engineers = COUNT 45 45..50 engineers
Two-thirds of the debt is held abroad. => Two-thirds = RATIO 0.666667
A quarter of sales comes from China. => A quarter = RATIO 0.25
One-third of the shares were tendered. => One-third = RATIO 0.333333
Half of the staff will move. => Half of = RATIO 0.5
The index lost 1.5 points. => 
Copper fell to 1,250.50 dlrs a tonne. => 1,250.50 dlrs a tonne = MONEY 1250.5 USD tonne
Crude settled at 18.60 dlrs per barrel. => 18.60 dlrs per barrel = MONEY 18.6 USD barrel
The deal is worth A$1.5 billion. => A$1.5 billion = MONEY 1500000000 AUD
It raised HK$900 million in Hong Kong. => HK$900 million = MONEY 900000000 HKD
The loan of S$30 million matures in 2030. => S$30 million = MONEY 30000000 SGD
The dividend is 1.25 Canadian dlrs. => 1.25 Canadian dlrs = MONEY 1.25 CAD
The bid values it at 7.5 billion pounds sterling. => 7.5 billion pounds sterling = MONEY 7500000000 GBP
A 12-nation group will meet today. => 12-nation = COUNT 12 nation
Twenty-three banks joined the syndicate. => Twenty-three banks = COUNT 23 banks
The project cost two and a half billion dollars. => two and a half billion dollars = MONEY 2500000000 USD
Half a million customers left. => Half a million customers = COUNT 500000 customers
It lost about one billion dlrs. => about one billion dlrs = ~MONEY 1000000000 USD
The yield was 8-1/2 pct. => 8-1/2 pct = PERCENT 8.5 percent
Loss of $(3.2) million was booked. => $(3.2) million = MONEY -3200000 USD
GDP shrank -0.3 percent. => -0.3 percent = PERCENT -0.3 percent
The plane is a Boeing 737. => 
The Covid-19 pandemic hurt sales. => 
The G7 ministers met. => 
Under Chapter 11 the firm is protected. => 
Section 301 tariffs apply. => 
The 3rd largest bank said no. => 
The train leaves at 10:30. => 
Flight 370 was cancelled. => 
Call 650-650-6500 for details. => 
Nothing else was decided. => 
USD3.14 was the closing price. => USD3.14 = MONEY 3.14 USD
Rs20 was paid per unit. => Rs20 = MONEY 20 INR
The 20 dollars 43 cents fee is due. => 20 dollars 43 cents = MONEY 20.43 USD
It has 1.3 trillion dong in cash. => 1.3 trillion dong = MONEY 1300000000000 VND
Debt fell to VND500 billion. => VND500 billion = MONEY 500000000000 VND
The mine employs 150 people and yields 2.5 mln tonnes. => 150 people = COUNT 150 people; 2.5 mln tonnes = COUNT 2500000 tonnes
Ten Asian banks and two insurers took part. => Ten Asian banks = COUNT 10 banks; two insurers = COUNT 2 insurers
The warrants allow purchase of 45,000 shares at 40 dlrs. => 45,000 shares = COUNT 45000 shares; 40 dlrs = MONEY 40 USD
A maximum of 10 pct may be sold. => A maximum of 10 pct = PERCENT 10 ..10 percent
Shares closed at 12-7/8, up 1/4. => 12-7/8 = COUNT 12.875; 1/4 = RATIO 0.25
The 60/40 debt to equity ratio was kept. => 
It sold 5.80 mln Chase shares and 3.10 mln Chase options. => 5.80 mln Chase shares = COUNT 5800000 shares; 3.10 mln Chase options = COUNT 3100000 options
Reserves of 12 bln dlrs cover six months of imports. => 12 bln dlrs = MONEY 12000000000 USD; six months = COUNT 6 months
The price is 22 cts to 25 cts a pound. => 22 cts to 25 cts a pound = MONEY 0.22 0.22..0.25 USD pound
`;

const rows = TABLE.trim()
  .split("\n")
  .map((line) => line.split(/ => ?/));

test.each(rows)("%s", (text = "", expected = "") => {
  expect(told(text)).toBe(expected);
});
