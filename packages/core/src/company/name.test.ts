import { describe, expect, it } from "vitest";
import * as Name from "./name.ts";

describe("a name without its legal forms", () => {
  it.each([
    ["Công ty cổ phần Thuận Thảo", "Thuận Thảo"],
    ["Công ty Cổ phần Tập đoàn Hòa Phát", "Hòa Phát"],
    ["Tổng công ty Hàng hải Việt Nam - Công ty TNHH MTV", "Hàng hải Việt Nam"],
    ["Toyota Motor Corporation", "Toyota Motor"],
    ["The Gap, Inc.", "Gap"],
    ["Anotech Precision Co., Ltd.", "Anotech Precision"],
    ["Kidder, Peabody and Co", "Kidder, Peabody"],
    ["Rotterdamse Havenwerken N.V.", "Rotterdamse Havenwerken"],
    ["Ngân hàng TMCP Nam Á", "Ngân hàng TMCP Nam Á"],
    ["AT&T", "AT&T"],
    ["Corp", "Corp"],
    ["小米", "小米"],
  ])("%s is %s", (full, bare) => expect(Name.bare(full)).toBe(bare));
});

describe("legal forms", () => {
  it.each([
    ["Toyota Motor Corp.", ["Corp"]],
    ["CTCP Sông Lam Vina JSC", ["CTCP", "JSC"]],
    ["Vinamilk", []],
    ["@home", []],
    ["Top!", []],
  ])("%s has %j", (name, forms) => expect(Name.legalForm(name)).toEqual(forms));
});

describe("forms of one name", () => {
  it.each([
    ["Tập đoàn Vingroup - Công ty CP", "Vingroup"],
    ["TẬP ĐOÀN HOÀ PHÁT", "Hòa Phát"],
    ["Grab Holdings Ltd", "Grab"],
    ["Huawei Technologies Co Ltd", "huawei"],
    ["Procter and Gamble Co", "Procter & Gamble"],
    ["Hoà Bình", "Hòa Bình"],
  ])("%s and %s are the same", (a, b) => expect(Name.normalise(a)).toBe(Name.normalise(b)));

  it.each([
    ["FPT", "FPT Retail"],
    ["Ngân hàng Việt Á", "Công ty Việt Á"],
    ["Samsung", "Samsung Life Insurance"],
  ])("%s and %s are not", (a, b) => expect(Name.normalise(a)).not.toBe(Name.normalise(b)));

  it("forms inside a bank's name are passed over", () => {
    expect(Name.condensed("Ngân hàng Thương mại Cổ phần Á Châu")).toBe("Ngân hàng Á Châu");
    expect(Name.condensed("Ngân hàng TNHH MTV Shinhan Việt Nam")).toBe("Ngân hàng Shinhan Việt Nam");
  });

  it("accents that differ are other names, accents that are missing are not", () => {
    expect(Name.accordant("Hòa Phát", "Hoà Phát")).toBe(true);
    expect(Name.accordant("Hoa Phat", "Hòa Phát")).toBe(true);
    expect(Name.accordant("Hóa Phạt", "Hòa Phát")).toBe(false);
  });
});

describe("ids", () => {
  it.each([
    ["Deutsche Bank", "deutsche-bank"],
    ["Đất Xanh", "dat-xanh"],
    ["AT&T", "at-and-t"],
    ["Disney+", "disney-plus"],
    ["Moody's", "moodys"],
    ["Nestlé", "nestle"],
    ["Co.opmart", "co-opmart"],
  ])("%s is %s", (name, slug) => expect(Name.slug(name)).toBe(slug));

  it("a name in another script has a hash, always the same", () => {
    expect(Name.slug("小米")).toMatch(/^h-[0-9a-z]{12}$/);
    expect(Name.slug("小米")).toBe(Name.slug("小米"));
    expect(Name.slug("华为")).not.toBe(Name.slug("小米"));
  });

  it("a company that no list has gets one id for all forms of its name", () => {
    expect(Name.provisionalId("Công ty cổ phần Tập đoàn Sơn Lâm")).toBe("x.son-lam");
    expect(Name.provisionalId("CTCP Sơn Lâm")).toBe("x.son-lam");
    expect(Name.provisionalId("Becor Western Inc")).toBe("x.becor-western");
  });
});
