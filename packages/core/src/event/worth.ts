import { Rates } from "../rates/index.ts";
import type { Info } from "./info.ts";

/** An event with its headline figure in US dollars, by the rate of the day of the first report. */
export async function valued(info: Info): Promise<Info> {
  const { headline, firstReportedAt } = info;
  if (!headline?.currency) return { ...info, usd: null };
  const found = await Rates.value(headline.value, headline.currency, firstReportedAt.slice(0, 10));
  return { ...info, usd: found?.usd ?? null };
}
