/** What share lists write after a company's name. */
const SHARE =
  /\s+(?:(?:un)?sponsored\b.*|(?:ADR|ADS|GDR|CDI|NVDR|144A|REG ?S|CVA)\b.*|(?:class|cl\.?|series|ser\.?) [a-z]\b.*|(?:non-?voting|ordinary|ord\.?|common|preferred|pref\.?|pfd\.?|registered|reg\.?|bearer|subordinate|deferred)\s+(?:shs?|shares?|stock|voting|units?)\b.*|shs\b.*|(?:EO|DL|LS|YN|SF|SK|NK|HD|RC|CP|AD|IS)\s*-?[,\d].*|O\.?N\.?$|NA O\.?N\.?$|INH\.?.*|NAM\.?.*|VZ\.?O?\.?.*|ST\.?O\.?N\.?.*|\(publ\)|\(The\))\s*$/i;
const STATE = /\s*\/(?:[A-Z]{2,4}|ADR|NEW|FI|PLC|CAN)?\/?\s*$/;

/** A company's name without the class of its shares, its state and other marks of a list. */
export function cleanName(name: string): string {
  let out = name.normalize("NFC").replace(/\s+/g, " ").trim();
  for (let i = 0; i < 4; i += 1) out = out.replace(SHARE, "").replace(STATE, "").trim();
  return out.replace(/\s*[,(/-]+$/, "").trim();
}

const KEEP = /^(?:[A-Z]{1,3}|[^AEIOUY\s]{2,5}|[A-Z0-9&.]*\d[A-Z0-9&.]*|USA|NV|SA|AG|PLC|LLC|LP)$/;
const SMALL = new Set("of and the for de la du et und in on by".split(" "));
const FORMS = new Set(
  "inc corp ltd co pty pvt bhd sdn tbk new the for and all air art bay big car dry eco fox gas gen get hub ice jet key led lab law med net new oil one pan pay pet pop red sea sky sol sun tax tea tec top toy uni van vet web win zoo".split(
    " ",
  ),
);

/** A name in capitals as people write it: "TARGET CORP" is "Target Corp", "IBM CORP" keeps its letters. */
export function titled(name: string): string {
  return name
    .split(" ")
    .map((word, i) => {
      const small = word.toLowerCase();
      if (SMALL.has(small) && i > 0) return small;
      if (KEEP.test(word) && !FORMS.has(small.replace(/\W/g, ""))) return word;
      return small.replace(
        /(^|[-/'&.(])(\p{L})/gu,
        (_, mark: string, letter: string) => mark + (mark === "'" ? letter : letter.toUpperCase()),
      );
    })
    .join(" ");
}

const CLASSES: Readonly<Record<string, string>> = {
  incorporated: "inc",
  corporation: "corp",
  limited: "ltd",
  company: "co",
};

const formOf = (name: string): string => {
  const last = (name.toLowerCase().match(/[a-z]+(?=[^a-z]*$)/) ?? [""])[0];
  return CLASSES[last] ?? last;
};

const LEGAL = new Set("inc corp ltd plc lp llc sa ag se nv ab asa oyj spa bhd co".split(" "));

/** Whether two spellings of a name end in the same legal form, where both have one. */
export const sameForm = (a: string, b: string): boolean =>
  !LEGAL.has(formOf(a)) || !LEGAL.has(formOf(b)) || formOf(a) === formOf(b);

const PEOPLES: Readonly<Record<string, string>> = {
  american: "US",
  british: "GB",
  german: "DE",
  french: "FR",
  italian: "IT",
  spanish: "ES",
  russian: "RU",
  chinese: "CN",
  japanese: "JP",
  korean: "KR",
  indian: "IN",
  canadian: "CA",
  australian: "AU",
  dutch: "NL",
  swiss: "CH",
  swedish: "SE",
  norwegian: "NO",
  danish: "DK",
  finnish: "FI",
  polish: "PL",
  brazilian: "BR",
  mexican: "MX",
  taiwanese: "TW",
  thai: "TH",
  malaysian: "MY",
  indonesian: "ID",
  philippine: "PH",
  turkish: "TR",
  belgian: "BE",
  austrian: "AT",
  portuguese: "PT",
  greek: "GR",
  irish: "IE",
  israeli: "IL",
  ukrainian: "UA",
  vietnamese: "VN",
  singaporean: "SG",
  chilean: "CL",
  argentine: "AR",
  colombian: "CO",
  egyptian: "EG",
  czech: "CZ",
  hungarian: "HU",
  romanian: "RO",
  "new zealand": "NZ",
  "south african": "ZA",
  bulgarian: "BG",
  croatian: "HR",
  peruvian: "PE",
};

const CODES: Readonly<Record<string, string>> = {
  FX: "FR",
  JA: "JP",
  Afghanistan: "AF",
  Azerbaijan: "AZ",
  Bahamas: "BS",
  Barbados: "BB",
  Belize: "BZ",
  Botswana: "BW",
  "British Virgin Islands": "VG",
  Cambodia: "KH",
  Colombia: "CO",
  "Costa Rica": "CR",
  "French Guiana": "GF",
  Gabon: "GA",
  Georgia: "GE",
  Gibraltar: "GI",
  Greenland: "GL",
  Guernsey: "GG",
  "Isle of Man": "IM",
  Jersey: "JE",
  Jordan: "JO",
  Kazakhstan: "KZ",
  Kenya: "KE",
  Liechtenstein: "LI",
  Macedonia: "MK",
  Malta: "MT",
  Mauritius: "MU",
  Mongolia: "MN",
  Morocco: "MA",
  Myanmar: "MM",
  Namibia: "NA",
  "Netherlands Antilles": "CW",
  Nigeria: "NG",
  Panama: "PA",
  "Papua New Guinea": "PG",
  Peru: "PE",
  "Republic of the Congo": "CG",
  Romania: "RO",
  Senegal: "SN",
  Slovakia: "SK",
  Slovenia: "SI",
  Ukraine: "UA",
  "United Arab Emirates": "AE",
  Uruguay: "UY",
  Zambia: "ZM",
};

/** A country as its ISO 3166 code; empty when it has none that is known here. */
export const countryCode = (country: string): string => CODES[country] ?? (/^[A-Z]{2}$/.test(country) ? country : "");

/** Whether a description found by name alone may be of a company of this country. */
export function joinable(description: string, country: string): boolean {
  const text = description.toLowerCase();
  const people = Object.keys(PEOPLES).filter((word) => new RegExp(`\\b${word}\\b`).test(text));
  return (
    description !== "" && (people.length === 0 || country === "" || people.some((word) => PEOPLES[word] === country))
  );
}
