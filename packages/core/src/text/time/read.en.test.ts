import { expect, test } from "vitest";
import * as Doc from "../doc.ts";
import { byCode } from "../lang/index.ts";
import { quote } from "../span.ts";
import { read } from "./read.ts";

/** Every period of a text: its words, "~" when estimated, precision, first and last day ("?" when unknown). */
const told = (text: string, publishedAt: string | null): string =>
  read(Doc.of(text, byCode("EN")), { publishedAt })
    .map((p) => {
      const days = `${p.from ?? "?"}..${p.to ?? "?"}${p.fiscal ? " fiscal" : ""}`;
      return `${quote(text, p.span)} = ${p.estimated ? "~" : ""}${p.precision} ${days}`;
    })
    .join("; ");

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(/ => ?/));

// A sentence of a story of 1987-04-07, and what is read from it; nothing behind the arrow where nothing may be read.
const DATED = `
The company reported results for the second quarter ended March 28. => the second quarter ended March 28 = ~QUARTER 1986-12-29..1987-03-28 fiscal
Holders of record on April 3 will be paid on May 18. => April 3 = ~DAY 1987-04-03..1987-04-03; May 18 = ~DAY 1987-05-18..1987-05-18
The offer closes July 1, 1988. => July 1, 1988 = DAY 1988-07-01..1988-07-01
Production is scheduled to begin early in 1988. => early in 1988 = RANGE 1988-01-01..1988-03-31
The merger was completed on 3 April 1987. => 3 April 1987 = DAY 1987-04-03..1987-04-03
On the 15th, directors will meet. => On the 15th = ~DAY 1987-03-15..1987-03-15
It was signed yesterday in Tokyo. => yesterday = ~DAY 1987-04-06..1987-04-06
The ministers meet today and tomorrow. => today = ~DAY 1987-04-07..1987-04-07; tomorrow = ~DAY 1987-04-08..1987-04-08
Shares fell on Friday. => on Friday = ~DAY 1987-04-03..1987-04-03
Last Monday the board met. => Last Monday = ~DAY 1987-04-06..1987-04-06
The talks resume next week. => next week = ~WEEK 1987-04-13..1987-04-19
Sales fell last week. => last week = ~WEEK 1987-03-30..1987-04-05
Trading was slow this week. => this week = ~WEEK 1987-04-06..1987-04-12
Output rose in March. => March = ~MONTH 1987-03-01..1987-03-31
Exports fell in February 1986. => February 1986 = MONTH 1986-02-01..1986-02-28
Prices rose in January from December. => January = ~MONTH 1987-01-01..1987-01-31; December = ~MONTH 1986-12-01..1986-12-31
In the first quarter, profit doubled. => the first quarter = ~QUARTER 1987-01-01..1987-03-31
First-quarter sales rose 5 pct. => First-quarter = ~QUARTER 1987-01-01..1987-03-31
The third quarter of 1986 was weak. => The third quarter of 1986 = QUARTER 1986-07-01..1986-09-30
Q3 2019 revenue was flat. => Q3 2019 = QUARTER 2019-07-01..2019-09-30
Revenue for 2018Q4 rose. => 2018Q4 = QUARTER 2018-10-01..2018-12-31
Last year's first quarter was better. => Last year's first quarter = ~QUARTER 1986-01-01..1986-03-31
The current quarter looks good. => The current quarter = ~QUARTER 1987-04-01..1987-06-30
Next quarter may bring a loss. => Next quarter = ~QUARTER 1987-07-01..1987-09-30
It lost money in the fourth quarter. => the fourth quarter = ~QUARTER 1986-10-01..1986-12-31
The first half was strong. => The first half = ~HALF 1987-01-01..1987-06-30
Profit rose in the second half of 1986. => the second half of 1986 = HALF 1986-07-01..1986-12-31
H1 2020 sales fell. => H1 2020 = HALF 2020-01-01..2020-06-30
Prices rose 2 pct in the first two months of 1987. => the first two months of 1987 = RANGE 1987-01-01..1987-02-28
In the first nine months of last year it lost money. => the first nine months of last year = ~RANGE 1986-01-01..1986-09-30
Results for the six months ended April 30, 1987 improved. => six months ended April 30, 1987 = HALF 1986-11-01..1987-04-30 fiscal
It forecast a loss for the year ending October 31, 1987. => the year ending October 31, 1987 = YEAR 1986-11-01..1987-10-31 fiscal
Inflation was one pct in the year to March. => the year to March = ~YEAR 1986-04-01..1987-03-31 fiscal
Sales fell in 1986. => 1986 = YEAR 1986-01-01..1986-12-31
The plant will open in 1990. => 1990 = YEAR 1990-01-01..1990-12-31
This year, wages rose. => This year = ~YEAR 1987-01-01..1987-12-31
Last year it earned less. => Last year = ~YEAR 1986-01-01..1986-12-31
Next year looks better. => Next year = ~YEAR 1988-01-01..1988-12-31
Fiscal 1987 was a record. => Fiscal 1987 = YEAR 1987-01-01..1987-12-31 fiscal
The 1986/87 financial year ended well. => The 1986/87 financial year = YEAR 1986-01-01..1987-12-31 fiscal
It expects growth in fiscal year 1988. => fiscal year 1988 = YEAR 1988-01-01..1988-12-31 fiscal
FY2018 results are due. => FY2018 = YEAR 2018-01-01..2018-12-31 fiscal
By mid-2018 the site had closed. => mid-2018 = RANGE 2018-05-01..2018-08-31
Late 1986 brought a rally. => Late 1986 = RANGE 1986-09-01..1986-12-31
The deal should close by the end of the year. => by the end of the year = ~RANGE 1987-09-01..1987-12-31
It will be ready by year-end. => by year-end = ~RANGE 1987-09-01..1987-12-31
Demand peaked in early March. => early March = ~RANGE 1987-03-01..1987-03-10
At the end of September it held 10 pct. => At the end of September = ~RANGE 1986-09-21..1986-09-30
Since 1985, output has doubled. => Since 1985 = ~RANGE 1985-01-01..1987-04-07
Since December it has sold five plants. => Since December = ~RANGE 1986-12-01..1987-04-07
The plan covers 1987 to 1991. => 1987 to 1991 = RANGE 1987-01-01..1991-12-31
It lasted from April to June. => from April to June = ~RANGE 1987-04-01..1987-06-30
Warrants run between April 10, 1987 and April 9, 1988. => between April 10, 1987 and April 9, 1988 = RANGE 1987-04-10..1988-04-09
Sales slipped from January through March. => from January through March = ~RANGE 1987-01-01..1987-03-31
It grew over the past five years. => over the past five years = ~RANGE 1982-01-01..1986-12-31
In the next two years it will add stores. => In the next two years = ~RANGE 1988-01-01..1989-12-31
It opened three years ago. => three years ago = ~YEAR 1984-01-01..1984-12-31
A year ago it had lost money. => A year ago = ~YEAR 1986-01-01..1986-12-31
The 1980s were good for steel. => The 1980s = RANGE 1980-01-01..1989-12-31
The early 1990s may see launches. => early 1990s = RANGE 1990-01-01..1999-12-31
On March 31, 2002 the bonds mature. => March 31, 2002 = DAY 2002-03-31..2002-03-31
The meeting on July 13-15 was moved. => July 13-15 = ~RANGE 1987-07-13..1987-07-15
The show runs from 13 to 15 July. => from 13 to 15 July = ~RANGE 1987-07-13..1987-07-15
Dividends are payable April One. => April One = ~DAY 1987-04-01..1987-04-01
The exchange takes effect on July eight. => July eight = ~DAY 1987-07-08..1987-07-08
The December quarter was weak. => The December quarter = ~QUARTER 1986-10-01..1986-12-31
Profit rose from the year-ago quarter. => the year-ago quarter = RANGE ?..?
In the first quarter of 1987 sales beat the same period last year. => the first quarter of 1987 = QUARTER 1987-01-01..1987-03-31; the same period last year = ~QUARTER 1986-01-01..1986-03-31
It may rise and will march on. => 
The second largest bank declined. => 
It is open 24/7. => 
The 10-year contract was signed. => 
Before 1990 the line was closed. => Before 1990 = RANGE ?..1989-12-31
On 2015-03-03 the rule took effect. => 2015-03-03 = DAY 2015-03-03..2015-03-03
The filing of 10/31/1974 was found. => 10/31/1974 = DAY 1974-10-31..1974-10-31
Later this week it will decide. => Later this week = ~WEEK 1987-04-06..1987-04-12
Earlier this month it sold a unit. => Earlier this month = ~MONTH 1987-04-01..1987-04-30
The first Monday of October is a holiday. => The first Monday of October = ~DAY 1986-10-06..1986-10-06
The last week of September 2014 was busy. => The last week of September 2014 = WEEK 2014-09-22..2014-09-28
He was paid for the rest of the year. => the rest of the year = ~RANGE 1987-04-07..1987-12-31
`;

test.each(rowsOf(DATED))("%s", (text = "", expected = "") => {
  expect(told(text, "1987-04-07T09:32:02Z")).toBe(expected);
});

// The same reader on a story without a date: what no words fix stays unknown.
const UNDATED = `
The meeting is on April 3. => April 3 = DAY ?..?
Sales rose in March. => March = MONTH ?..?
The first quarter was weak. => The first quarter = QUARTER ?..?
Yesterday the deal was signed. => Yesterday = DAY ?..?
Since 1985 output has doubled. => Since 1985 = RANGE 1985-01-01..?
It closed in the year ended June 30. => the year ended June 30 = YEAR ?..?
In 1986 it lost money. => 1986 = YEAR 1986-01-01..1986-12-31
Last week the board met. => Last week = WEEK ?..?
Over the next two years it will add stores. => Over the next two years = RANGE ?..?
It grew from April to June 1986. => from April to June 1986 = RANGE 1986-04-01..1986-06-30
`;

test.each(rowsOf(UNDATED))("undated: %s", (text = "", expected = "") => {
  expect(told(text, null)).toBe(expected);
});
