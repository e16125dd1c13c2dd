import chardet from "chardet";
import { LANGUAGES } from "../../text/index.ts";

/** Bytes to text in one character set; a byte that it has not becomes U+FFFD. */
type Decode = (bytes: Uint8Array) => string;

// Positions 0x80 to 0xff of character sets that no runtime knows. Sources: RFC 1456 (VISCII 1.1, which also takes six control
// characters), TCVN 5712:1993 (VN1, whose upper half is that of VN3, the set of the ".Vn" fonts).
const VISCII =
  "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
const VISCII_LOW: Readonly<Record<number, string>> = { 2: "Ẳ", 5: "Ẵ", 6: "Ẫ", 20: "Ỷ", 25: "Ỹ", 30: "Ỵ" };
const TCVN =
  "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

const byTable = (upper: string, low: Readonly<Record<number, string>> = {}): Decode => {
  const table = Array.from({ length: 256 }, (_, byte) =>
    byte < 128 ? (low[byte] ?? String.fromCharCode(byte)) : (upper[byte - 128] ?? "\ufffd"),
  );
  return (bytes) => {
    let text = "";
    for (const byte of bytes) text += table[byte] ?? "";
    return text;
  };
};

const viscii = byTable(VISCII, VISCII_LOW);
const tcvn = byTable(TCVN);
const TABLES: Readonly<Record<string, Decode>> = {
  viscii,
  tcvn,
  tcvn3: tcvn,
  "tcvn-5712": tcvn,
  "tcvn5712-1": tcvn,
  "x-viet-tcvn5712": tcvn,
};

/** The decoder of a name of a character set; undefined when nobody knows it. */
export function byName(name: string): Decode | undefined {
  const key = name.trim().toLowerCase();
  const table = TABLES[key];
  if (table) return table;
  try {
    const decoder = new TextDecoder(key);
    return (bytes) => decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** As `byName`, for pieces of one text, which may end within a character. */
export function streaming(name: string): (bytes: Uint8Array) => string {
  const table = TABLES[name.trim().toLowerCase()];
  if (table) return table;
  const decoder = new TextDecoder(name.trim());
  return (bytes) => decoder.decode(bytes, { stream: true });
}

const SAMPLE = 64 * 1024;
/** Single-byte sets that a language of the archive was written in before Unicode. */
const LEGACY = ["windows-1258", "viscii", "tcvn3", "windows-1252"];
const frequent = LANGUAGES.map((language) => language.detect.frequent);

/** How many words of the text that have other letters than ASCII are everyday words of a language that is read here. */
function familiar(text: string): number {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => /[^\u0000-\u007f]/.test(word) && frequent.some((set) => set.has(word))).length;
}

/** UTF-16 without its mark: every second byte of Western letters is zero. */
function utf16(sample: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 5;
  return odd > many && even < many / 8 ? "utf-16le" : even > many && odd < many / 8 ? "utf-16be" : undefined;
}

/** The name of the character set that bytes are most likely in, when nothing says so and they are no UTF-8. */
export function detected(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const wide = utf16(sample);
  if (wide !== undefined) return wide;
  const ranked = LEGACY.map((name) => ({ name, words: familiar(byName(name)?.(sample) ?? "") }));
  const best = ranked.reduce((a, b) => (b.words > a.words ? b : a));
  if (best.words >= 3) return best.name;
  const guess = chardet.detect(sample);
  return guess !== null && byName(guess) ? guess : "windows-1252";
}
