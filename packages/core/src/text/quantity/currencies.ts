/**
 * Currencies by ISO 4217 code that stories quote amounts in; written in capitals they are codes in every language.
 * DEM, FRF, ITL, NLG, BEF, ESP, ATS, FIM and XEU ended with the euro: stories before 1999 have them.
 */
export const CODES: readonly string[] = (
  "VND USD EUR GBP JPY CNY HKD TWD KRW SGD THB MYR IDR PHP INR PKR BDT LKR LAK KHR MMK AUD NZD CAD CHF SEK NOK DKK ISK " +
  "RUB UAH KZT PLN CZK HUF RON BGN TRY ILS AED SAR QAR KWD BHD OMR EGP LBP JOD IQD IRR ZAR NGN KES GHS MAD BRL MXN ARS CLP " +
  "COP PEN UYU VES MNT MOP BND DEM FRF ITL NLG BEF ESP ATS FIM XEU"
).split(" ");

/** Other written forms of codes that are the same in every language. */
export const ALIASES: Readonly<Record<string, string>> = {
  VNĐ: "VND",
  RMB: "CNY",
  CNH: "CNY",
  NDT: "CNY",
  STG: "GBP",
  ECU: "XEU",
  LE: "EGP",
};

/** Signs, before or after a number. "$" alone is the dollar of the United States, as in all international news. */
export const SIGNS: Readonly<Record<string, string>> = {
  $: "USD",
  US$: "USD",
  "U.S.$": "USD",
  A$: "AUD",
  AU$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  HK$: "HKD",
  S$: "SGD",
  SG$: "SGD",
  NT$: "TWD",
  NZ$: "NZD",
  R$: "BRL",
  MX$: "MXN",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₩": "KRW",
  "₫": "VND",
  "₹": "INR",
  "฿": "THB",
  "₽": "RUB",
  "₱": "PHP",
  "₺": "TRY",
  "₪": "ILS",
  "₦": "NGN",
  "₴": "UAH",
};

/** Signs of hundredths. */
export const HUNDREDTHS: Readonly<Record<string, string>> = { "¢": "USD" };

/** Currencies that are quoted without hundredths: three digits behind a mark are thousands there. */
export const WHOLE: ReadonlySet<string> = new Set(["VND", "KRW", "JPY", "IDR", "LAK", "KHR"]);
