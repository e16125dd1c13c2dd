import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Vinamilk chốt quyền trả cổ tức bằng tiền mặt tỷ lệ 15%, ngày đăng ký cuối cùng là 25/3, chi khoảng 3.135 tỷ đồng.",
    status: "APPROVED",
    subtype: "CASH",
    participants: ["ISSUER: Vinamilk"],
    quantities: ["PER_SHARE: 15 percent", "TOTAL_AMOUNT: 3135000000000 VND"],
    terms: ["RECORD_DATE: 25/3"],
  },
  {
    language: "VI",
    text: "ACB dự kiến chia cổ tức bằng cổ phiếu tỷ lệ 15%.",
    status: "PLANNED",
    subtype: "STOCK",
    participants: ["ISSUER: ACB"],
    quantities: ["PER_SHARE: 15 percent"],
  },
  {
    language: "VI",
    text: "Cổ đông FPT thông qua mức cổ tức 2.000 đồng một cổ phiếu.",
    status: "APPROVED",
    participants: ["ISSUER: FPT"],
    quantities: ["PER_SHARE: 2000 VND a cổ phiếu"],
  },
  {
    language: "VI",
    text: "Ngày 10/3, Sabeco đã chi trả cổ tức đợt 2, mỗi cổ phiếu nhận 2.000 đồng, ngày giao dịch không hưởng quyền là 20/2.",
    status: "COMPLETED",
    participants: ["ISSUER: Sabeco"],
    quantities: ["PER_SHARE: 2000 VND"],
    terms: ["EX_DATE: 20/2"],
  },
  {
    language: "VI",
    text: "Hòa Phát hủy kế hoạch trả cổ tức 5% bằng tiền mặt.",
    status: "CANCELLED",
    participants: ["ISSUER: Hòa Phát"],
    quantities: ["PER_SHARE: 5 percent"],
  },
  {
    language: "EN",
    text: "Chevron declared a quarterly dividend of $1.71 per share, payable March 27 to holders of record on March 20.",
    status: "ANNOUNCED",
    participants: ["ISSUER: Chevron"],
    quantities: ["PER_SHARE: 1.71 USD a share"],
    terms: ["PAYMENT_DATE: March 27", "RECORD_DATE: March 20"],
  },
  {
    language: "EN",
    text: "HSBC proposed a final dividend of 45 cents a share, a payout ratio of 50%, yielding 6.1%.",
    status: "PLANNED",
    participants: ["ISSUER: HSBC"],
    quantities: ["PER_SHARE: 0.45 USD a share", "PAYOUT_RATIO: 50 percent", "YIELD_PERCENT: 6.1 percent"],
  },
  {
    language: "EN",
    text: "Intel cut its dividend to 12.5 cents a share from 36.5 cents.",
    status: "ANNOUNCED",
    subtype: "CUT",
    participants: ["ISSUER: Intel"],
    quantities: ["PER_SHARE: 0.125 USD a share"],
  },
  {
    language: "EN",
    text: "Boeing has suspended its dividend until further notice.",
    status: "COMPLETED",
    subtype: "SUSPENSION",
    participants: ["ISSUER: Boeing"],
  },
  {
    language: "EN",
    text: "Shareholders of Costco approved a special dividend totalling $6.7 billion.",
    status: "APPROVED",
    subtype: "SPECIAL",
    participants: ["ISSUER: Costco"],
    quantities: ["TOTAL_AMOUNT: 6700000000 USD"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Thu nhập từ cổ tức của ông đủ để trang trải cuộc sống sau khi nghỉ hưu." },
  { language: "VI", text: "Nhà đầu tư ưa cổ phiếu có cổ tức cao khi lãi suất tiết kiệm giảm." },
  { language: "EN", text: "The end of the war brought a peace dividend to European taxpayers." },
  { language: "EN", text: "Investors looking for dividend income have moved into utilities." },
];
