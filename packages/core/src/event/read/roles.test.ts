import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../text/language.ts";
import { readExample, toldOf } from "./example.ts";

/** Each event of a text as its kind and who takes part. */
const parts = (language: LanguageCode, text: string): string[] =>
  readExample(language, text)
    .map((claim) => toldOf(claim, language))
    .map(({ kind, participants }) => [kind, ...participants].join("; "));

describe("who takes part, and as what", () => {
  it.each([
    ["VI", "active", "Masan mua lại Phúc Long.", "ACQUISITION; ACQUIRER: Masan; TARGET: Phúc Long"],
    [
      "VI",
      "passive with its agent inside",
      "Phúc Long được Masan mua lại.",
      "ACQUISITION; ACQUIRER: Masan; TARGET: Phúc Long",
    ],
    [
      "VI",
      "passive with its agent behind",
      "Phúc Long bị thâu tóm bởi Masan.",
      "ACQUISITION; ACQUIRER: Masan; TARGET: Phúc Long",
    ],
    [
      "VI",
      "a noun of its subject",
      "Việc Masan mua lại Phúc Long đã hoàn tất.",
      "ACQUISITION; ACQUIRER: Masan; TARGET: Phúc Long",
    ],
    [
      "VI",
      "from whom",
      "Masan mua lại 51% vốn Phúc Long từ Kido.",
      "ACQUISITION; ACQUIRER: Masan; SELLER: Kido; TARGET: Phúc Long",
    ],
    [
      "VI",
      "to whom",
      "Novaland bán 30% vốn tại Nam Long cho CapitaLand.",
      "DIVESTITURE; ASSET: Nam Long; BUYER: CapitaLand; SELLER: Novaland",
    ],
    [
      "VI",
      "a list with another",
      "FPT, Viettel và Nvidia ký thỏa thuận hợp tác chiến lược.",
      "PARTNERSHIP; PARTY: FPT; PARTY: Nvidia; PARTY: Viettel",
    ],
    ["VI", "with whom", "FPT bắt tay với Nvidia và Viettel.", "PARTNERSHIP; PARTY: FPT; PARTY: Nvidia; PARTY: Viettel"],
    [
      "VI",
      "who goes on behind a comma",
      "Dragon Capital mua vào 2 triệu cổ phiếu Nam Long, nâng tỷ lệ sở hữu lên 9%.",
      "STAKE_CHANGE; HOLDER: Dragon Capital; ISSUER: Nam Long",
    ],
    [
      "VI",
      "who follows the opening clause",
      "Sau khi bán ra 3 triệu cổ phiếu, Dragon Capital không còn là cổ đông lớn của Nam Long.",
      "STAKE_CHANGE; HOLDER: Dragon Capital; ISSUER: Nam Long",
    ],
    [
      "VI",
      "in brackets is an aside",
      "Masan (đối thủ của Vinamilk) mua lại Phúc Long.",
      "ACQUISITION; ACQUIRER: Masan; TARGET: Phúc Long",
    ],
    [
      "VI",
      "according to whom takes no part",
      "Theo Bloomberg, Masan mua lại Phúc Long.",
      "ACQUISITION; ACQUIRER: Masan; TARGET: Phúc Long",
    ],
    [
      "VI",
      "who is charged, between commas",
      "Ông Phạm Đức Thịnh, Tổng giám đốc Công ty Dược Sao Kim, bị khởi tố.",
      "LITIGATION; DEFENDANT: Phạm Đức Thịnh",
    ],
    ["EN", "active", "Nvidia acquired Qualcomm.", "ACQUISITION; ACQUIRER: Nvidia; TARGET: Qualcomm"],
    ["EN", "passive", "Qualcomm was acquired by Nvidia.", "ACQUISITION; ACQUIRER: Nvidia; TARGET: Qualcomm"],
    [
      "EN",
      "passive with words between",
      "Qualcomm will soon be acquired by Nvidia for $20 billion.",
      "ACQUISITION; ACQUIRER: Nvidia; TARGET: Qualcomm",
    ],
    [
      "EN",
      "a noun and its owner",
      "Nvidia's acquisition of Qualcomm was completed.",
      "ACQUISITION; ACQUIRER: Nvidia; TARGET: Qualcomm",
    ],
    [
      "EN",
      "a noun and its agent",
      "The acquisition of Qualcomm by Nvidia was completed.",
      "ACQUISITION; ACQUIRER: Nvidia; TARGET: Qualcomm",
    ],
    [
      "EN",
      "subject of a relative clause",
      "Nvidia, which acquired Qualcomm in January, makes chips.",
      "ACQUISITION; ACQUIRER: Nvidia; TARGET: Qualcomm",
    ],
    [
      "EN",
      "object of a relative clause",
      "Qualcomm, which Nvidia acquired in January, makes chips.",
      "ACQUISITION; ACQUIRER: Nvidia; TARGET: Qualcomm",
    ],
    [
      "EN",
      "a participle",
      "Qualcomm, acquired by Nvidia in January, makes chips.",
      "ACQUISITION; ACQUIRER: Nvidia; TARGET: Qualcomm",
    ],
    [
      "EN",
      "from whom",
      "Nvidia acquired Qualcomm from SoftBank.",
      "ACQUISITION; ACQUIRER: Nvidia; SELLER: SoftBank; TARGET: Qualcomm",
    ],
    [
      "EN",
      "a list",
      "Sony, Honda and Toyota formed a joint venture.",
      "PARTNERSHIP; PARTY: Honda; PARTY: Sony; PARTY: Toyota",
    ],
    [
      "EN",
      "a participle behind a comma",
      "Apple sued Samsung, seeking $2 billion in damages.",
      "LITIGATION; DEFENDANT: Samsung; PLAINTIFF: Apple",
    ],
    [
      "EN",
      "a progressive is no passive",
      "Nvidia is considering the acquisition of Qualcomm.",
      "ACQUISITION; ACQUIRER: Nvidia; TARGET: Qualcomm",
    ],
    [
      "EN",
      "a thing without a name",
      "General Electric agreed to sell its lighting business to Siemens.",
      "DIVESTITURE; ASSET: lighting business; BUYER: Siemens; SELLER: General Electric",
    ],
    [
      "EN",
      "a name that the cue begins with",
      "FDA has approved a merger of Pfizer and Merck.",
      "MERGER; PARTY: Merck; PARTY: Pfizer; REGULATOR: FDA",
    ],
  ] as const)("%s, %s: %s", (language, _, text, told) => expect(parts(language, text)).toEqual([told]));
});

describe("words that stand for a company", () => {
  it.each([
    [
      "VI",
      "tập đoàn này",
      "Masan công bố báo cáo quý. Tập đoàn này đã mua lại Phúc Long với giá 110 triệu USD.",
      "ACQUISITION; ACQUIRER: Masan; TARGET: Phúc Long",
    ],
    [
      "VI",
      "công ty",
      "Hòa Phát họp với các ngân hàng. Công ty vay 3.000 tỷ đồng từ Vietcombank.",
      "LOAN; BORROWER: Hòa Phát; LENDER: Vietcombank",
    ],
    [
      "VI",
      "ngân hàng này",
      "Ngân hàng TMCP Nam Á họp cổ đông. Ngân hàng này sẽ tăng vốn điều lệ lên 13.700 tỷ đồng.",
      "EQUITY_RAISE; ISSUER: Ngân hàng TMCP Nam Á",
    ],
    [
      "EN",
      "the company",
      "Nvidia held a press conference. The company agreed to acquire Qualcomm for $20 billion.",
      "ACQUISITION; ACQUIRER: Nvidia; TARGET: Qualcomm",
    ],
    ["EN", "it", "Boeing met investors on Monday. It will cut 2,500 jobs.", "WORKFORCE_CHANGE; EMPLOYER: Boeing"],
    [
      "EN",
      "the airline",
      "Delta Air Lines met investors. The airline borrowed $3 billion from Citigroup.",
      "LOAN; BORROWER: Delta Air Lines; LENDER: Citigroup",
    ],
  ] as const)("%s, %s", (language, _, text, told) => expect(parts(language, text)).toEqual([told]));

  it("lead nowhere where no name fits them", () => {
    expect(parts("EN", "Apple and Samsung met in court. The bank borrowed $3 billion.")).toEqual([]);
  });

  it("give the words that named the company, not their own", () => {
    const [claim] = readExample("EN", "Boeing met investors on Monday. It will cut 2,500 jobs.");
    expect(claim?.participants.map(({ name, span }) => [name, span])).toEqual([["Boeing", { start: 0, end: 6 }]]);
  });
});
