import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../text/language.ts";
import type { Factuality, Status } from "../status.ts";
import { readExample } from "./example.ts";

type Line = readonly [text: string, status: Status, factuality: Factuality];

const LINES: Readonly<Record<LanguageCode, readonly Line[]>> = {
  VI: [
    ["Masan đã mua lại Phúc Long.", "COMPLETED", "ASSERTED"],
    ["Masan vừa mua lại Phúc Long.", "COMPLETED", "ASSERTED"],
    ["Masan hoàn tất mua lại Phúc Long.", "COMPLETED", "ASSERTED"],
    ["Masan đang đàm phán mua lại Phúc Long.", "IN_TALKS", "ASSERTED"],
    ["Masan thương lượng mua lại Phúc Long.", "IN_TALKS", "ASSERTED"],
    ["Masan cân nhắc mua lại Phúc Long.", "IN_TALKS", "ASSERTED"],
    ["Masan sẽ mua lại Phúc Long.", "PLANNED", "ASSERTED"],
    ["Masan dự kiến mua lại Phúc Long.", "PLANNED", "FORECAST"],
    ["Masan có kế hoạch mua lại Phúc Long.", "PLANNED", "ASSERTED"],
    ["Masan muốn mua lại Phúc Long.", "PLANNED", "ASSERTED"],
    ["Masan sắp mua lại Phúc Long.", "PLANNED", "ASSERTED"],
    ["Masan công bố mua lại Phúc Long.", "ANNOUNCED", "ASSERTED"],
    ["Masan ký thỏa thuận mua lại Phúc Long.", "AGREED", "ASSERTED"],
    ["Masan đồng ý mua lại Phúc Long.", "AGREED", "ASSERTED"],
    ["Masan đạt thỏa thuận mua lại Phúc Long.", "AGREED", "ASSERTED"],
    ["Masan được chấp thuận mua lại Phúc Long.", "APPROVED", "ASSERTED"],
    ["HĐQT Masan thông qua việc mua lại Phúc Long.", "APPROVED", "ASSERTED"],
    ["Masan bắt đầu mua lại Phúc Long.", "COMPLETED", "ASSERTED"],
    ["Masan hoãn mua lại Phúc Long.", "DELAYED", "ASSERTED"],
    ["Masan tạm hoãn kế hoạch mua lại Phúc Long.", "DELAYED", "ASSERTED"],
    ["Masan hủy kế hoạch mua lại Phúc Long.", "CANCELLED", "ASSERTED"],
    ["Masan từ bỏ thương vụ mua lại Phúc Long.", "CANCELLED", "ASSERTED"],
    ["Masan bác bỏ tin mua lại Phúc Long.", "DENIED", "NEGATED"],
    ["Masan phủ nhận việc mua lại Phúc Long.", "DENIED", "NEGATED"],
    ["Masan khẳng định không có chuyện mua lại Phúc Long.", "DENIED", "NEGATED"],
    ["Rộ tin Masan mua lại Phúc Long.", "RUMOURED", "ASSERTED"],
    ["Theo nguồn tin, Masan mua lại Phúc Long.", "RUMOURED", "ATTRIBUTED"],
    ["Masan được cho là mua lại Phúc Long.", "RUMOURED", "SPECULATIVE"],
    ["Masan sẽ ký thỏa thuận mua lại Phúc Long.", "PLANNED", "ASSERTED"],
    ["Masan sắp hoàn tất mua lại Phúc Long.", "PLANNED", "ASSERTED"],
    ["Masan cho biết đã mua lại Phúc Long.", "COMPLETED", "ATTRIBUTED"],
    ["Masan mua lại Phúc Long sau nhiều tháng đàm phán.", "COMPLETED", "ASSERTED"],
    ["Nếu được cổ đông chấp thuận, Masan sẽ mua lại Phúc Long với giá 300 triệu USD.", "PLANNED", "CONDITIONAL"],
    ["Masan có thể mua lại Phúc Long.", "PLANNED", "SPECULATIVE"],
    ["Masan chấm dứt đàm phán mua lại Phúc Long.", "CANCELLED", "ASSERTED"],
    ["Phúc Long đã được Masan mua lại.", "COMPLETED", "ASSERTED"],
    ["Việc Masan mua lại Phúc Long đã hoàn tất.", "COMPLETED", "ASSERTED"],
    ["Masan bác bỏ tin đang đàm phán mua lại Phúc Long.", "DENIED", "NEGATED"],
    ["Masan bác bỏ tin đồn nhưng đang đàm phán mua lại Phúc Long.", "IN_TALKS", "ASSERTED"],
    ["Masan dự kiến hoàn tất việc mua lại Phúc Long vào tháng 5.", "PLANNED", "FORECAST"],
  ],
  EN: [
    ["Nvidia acquired Qualcomm.", "COMPLETED", "ASSERTED"],
    ["Nvidia has acquired Qualcomm.", "COMPLETED", "ASSERTED"],
    ["Nvidia completed its acquisition of Qualcomm.", "COMPLETED", "ASSERTED"],
    ["Nvidia is in talks to acquire Qualcomm.", "IN_TALKS", "ASSERTED"],
    ["Nvidia is considering an acquisition of Qualcomm.", "IN_TALKS", "ASSERTED"],
    ["Nvidia is negotiating to buy Qualcomm.", "IN_TALKS", "ASSERTED"],
    ["Nvidia plans to acquire Qualcomm.", "PLANNED", "ASSERTED"],
    ["Nvidia intends to buy Qualcomm.", "PLANNED", "ASSERTED"],
    ["Nvidia will acquire Qualcomm.", "PLANNED", "ASSERTED"],
    ["Nvidia is set to acquire Qualcomm.", "PLANNED", "ASSERTED"],
    ["Nvidia announced the acquisition of Qualcomm.", "ANNOUNCED", "ASSERTED"],
    ["Nvidia agreed to acquire Qualcomm.", "AGREED", "ASSERTED"],
    ["Nvidia signed a definitive agreement to acquire Qualcomm.", "AGREED", "ASSERTED"],
    ["Shareholders approved the acquisition of Qualcomm by Nvidia.", "APPROVED", "ASSERTED"],
    ["Nvidia is acquiring Qualcomm.", "IN_PROGRESS", "ASSERTED"],
    ["Nvidia has postponed its acquisition of Qualcomm.", "DELAYED", "ASSERTED"],
    ["Nvidia scrapped its acquisition of Qualcomm.", "CANCELLED", "ASSERTED"],
    ["Nvidia called off the acquisition of Qualcomm.", "CANCELLED", "ASSERTED"],
    ["Nvidia abandoned plans to acquire Qualcomm.", "CANCELLED", "ASSERTED"],
    ["Nvidia denied it was acquiring Qualcomm.", "DENIED", "NEGATED"],
    ["Nvidia dismissed reports that it would acquire Qualcomm.", "DENIED", "NEGATED"],
    ["Nvidia has no plans to acquire Qualcomm.", "DENIED", "NEGATED"],
    ["Nvidia is reportedly acquiring Qualcomm.", "RUMOURED", "ATTRIBUTED"],
    ["Nvidia said it had acquired Qualcomm.", "COMPLETED", "ATTRIBUTED"],
    ["According to Nvidia, it will acquire Qualcomm.", "PLANNED", "ATTRIBUTED"],
    ["Nvidia may acquire Qualcomm.", "PLANNED", "SPECULATIVE"],
    ["Nvidia could buy Qualcomm for $20 billion.", "PLANNED", "SPECULATIVE"],
    ["If regulators agree, Nvidia will acquire Qualcomm for $20 billion.", "PLANNED", "CONDITIONAL"],
    ["Nvidia is expected to acquire Qualcomm.", "PLANNED", "FORECAST"],
    ["Nvidia acquired Qualcomm after months of talks.", "COMPLETED", "ASSERTED"],
    ["The acquisition of Qualcomm by Nvidia is expected to be completed in May.", "PLANNED", "ASSERTED"],
    ["Qualcomm was acquired by Nvidia.", "COMPLETED", "ASSERTED"],
    ["Qualcomm is to be acquired by Nvidia.", "PLANNED", "ASSERTED"],
    ["Qualcomm, which Nvidia agreed to acquire, makes software.", "AGREED", "ASSERTED"],
    ["Nvidia said it was not in talks to acquire Qualcomm.", "DENIED", "NEGATED"],
    ["Nvidia denied wrongdoing, but agreed to acquire Qualcomm.", "AGREED", "ASSERTED"],
    ["Nvidia will complete the acquisition of Qualcomm in May.", "PLANNED", "ASSERTED"],
  ],
};

/** What a text says of the one purchase that it tells. */
const standings = (language: LanguageCode, text: string): string[] =>
  readExample(language, text)
    .filter(({ kind }) => kind === "ACQUISITION")
    .map(({ status, factuality }) => `${status} ${factuality}`);

describe("how far along a purchase is, and how sure the story is of it", () => {
  it.each(LINES.VI)("%s", (text, status, factuality) =>
    expect(standings("VI", text)).toEqual([`${status} ${factuality}`]),
  );
  it.each(LINES.EN)("%s", (text, status, factuality) =>
    expect(standings("EN", text)).toEqual([`${status} ${factuality}`]),
  );
});

describe("what is no purchase at all", () => {
  it.each([
    ["VI", "Masan không mua lại Phúc Long."],
    ["VI", "Masan chưa từng mua lại Phúc Long."],
    ["EN", "Nvidia never acquired Qualcomm."],
    ["EN", "Nvidia did not acquire Qualcomm."],
  ] as const)("%s: %s", (language, text) => expect(standings(language, text)).toEqual([]));
});
