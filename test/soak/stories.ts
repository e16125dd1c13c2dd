import type { Random } from "./random.ts";

export interface Story {
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
  readonly publishedAt: string;
}

const WORDS =
  "trời mây gió mưa nắng sương biển núi đồng lúa sông hồ cầu đường chợ thuyền cá tôm cau dừa mít xoài ổi na vải nhãn quýt cam bưởi hồng lê táo đào mận sen súng cúc lan mai trúc tùng bách thông dương bến đò ghe lưới chài gạch ngói vôi cát đá sỏi rơm rạ khoai sắn ngô đậu vừng lạc mía bông dâu tằm tơ lụa".split(
    " ",
  );
const BANKS = ["Vietcombank", "BIDV", "VietinBank", "Techcombank", "MB", "ACB", "VPBank", "HDBank"];

const words = (chance: Random, count: number): string =>
  Array.from({ length: count }, () => chance.pick(WORDS)).join(" ");

/** A story that no other is like; every third tells of a loan, to a company of its own. */
export function story(n: number, version: number, { chance, hasUrl }: { chance: Random; hasUrl: boolean }): Story {
  const day = 1 + (n % 28);
  const publishedAt = `20${15 + (n % 9)}-${String(1 + (n % 12)).padStart(2, "0")}-${String(day).padStart(2, "0")}T08:00:00+07:00`;
  const url = hasUrl ? `https://baoa.example/bai-${n}` : null;
  const aside = `Người viết ghi thêm những chữ này: ${words(chance, 45)}. Và sau đó lại ghi: ${words(chance, 30)}.`;
  if (n % 3 !== 0)
    return { title: `Ghi chép kỳ thứ ${n}, lần ${version}`, text: `Đây là kỳ ${n}. ${aside}`, url, publishedAt };
  const bank = chance.pick(BANKS);
  const amount = `${100 + (n % 900) + version} tỷ đồng`;
  return {
    title: `Công ty Gạch ngói Bến Sông ${n} vay ${amount}`,
    text: `Công ty CP Gạch ngói Bến Sông ${n} đã ký hợp đồng vay ${amount} của ${bank}, kỳ hạn ${1 + (n % 9)} năm. ${aside}`,
    url,
    publishedAt,
  };
}
