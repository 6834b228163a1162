import { describe, expect, test } from "vitest";
import { searchEntries } from "@/lib/organisations/official/entries";
import { industries, industryName, isIndustry } from "@/lib/organisations/official/industries";
import { isRegion, regionName, regionOfAddress, regions } from "@/lib/organisations/official/regions";

const codes = (entries: { code: string }[]) => entries.map(({ code }) => code);

describe("the list of regions", () => {
  test("holds 34 provinces and 333 prefectures, every county under a province", () => {
    expect(regions.filter(({ code }) => code.endsWith("0000")).length).toBe(34);
    expect(regions.filter(({ code }) => /..00$/.test(code) && !code.endsWith("0000")).length).toBe(333);
    expect(regions.filter(({ code, path }) => !code.endsWith("0000") && path.length < 2)).toEqual([]);
    expect(new Set(codes(regions)).size).toBe(regions.length);
  });

  test.each([
    ["440305", "广东省深圳市南山区"],
    ["110108", "北京市海淀区"],
    ["429004", "湖北省仙桃市"],
    ["653101", "新疆维吾尔自治区喀什地区喀什市"],
    ["810000", "香港特别行政区"],
  ])("%s is %s", (code, name) => {
    expect(regionName(code)).toBe(name);
  });

  test("does not know what is no region", () => {
    expect([isRegion("999999"), isRegion("130171"), regionName("")]).toEqual([false, false, null]);
  });

  test.each([
    ["深圳南山", "440305"],
    ["４４０３０５", "440305"],
    ["深圳市南山区", "440305"],
    ["广东 南山", "440305"],
    ["昆山", "320583"],
  ])("%s is found first as %s", (typed, code) => {
    expect(searchEntries(regions, typed)[0]?.code).toBe(code);
  });

  test("begins with the provinces, shows at most 30 and answers nonsense with nothing", () => {
    expect(codes(searchEntries(regions, "")).slice(0, 2)).toEqual(["110000", "120000"]);
    expect(searchEntries(regions, "区").length).toBe(30);
    expect(searchEntries(regions, "not a place")).toEqual([]);
  });

  test.each([
    ["浙江省杭州市余杭区良渚街道1号", "330110"],
    ["杭州市滨江区虚构街520号", "330108"],
    ["浙江杭州余杭区良渚", "330110"],
    ["昆山市示例镇虚构路300号", "320583"],
    ["上海市虚构路1号", "310000"],
    ["北京市朝阳区虚构大街77号", "110105"],
    ["吉林市昌邑区一路", "220202"],
    ["辽宁朝阳双塔区一路", "211302"],
    // 渝北区 is no longer on the list.
    ["重庆市渝北区虚构路99号", "500000"],
  ])("an address %s begins with %s", (address, code) => {
    expect(regionOfAddress(address)?.code).toBe(code);
  });

  test.each(["朝阳区一路", "河北大街2号", "鼓楼区虚构路", "虚构路1号", ""])(
    "an address %j alone says no region",
    (address) => {
      expect(regionOfAddress(address)).toBeNull();
    },
  );
});

describe("the list of industries", () => {
  test("holds as many sections, divisions and groups as the standard states, each under the one above", () => {
    expect([1, 3, 4].map((length) => industries.filter(({ code }) => code.length === length).length)).toEqual(
      [20, 97, 473],
    );
    expect(industries.filter(({ code, path }) => path.length !== [1, 3, 4].indexOf(code.length) + 1)).toEqual(
      [],
    );
  });

  test.each([
    ["F527", "F527 家用电器及电子产品专门零售"],
    ["O81", "O81 机动车、电子产品和日用产品修理业"],
    ["C277", "C277 卫生材料及医药用品制造"],
    ["T970", "T970 国际组织"],
  ])("%s is %s", (code, name) => {
    expect([industryName(code), isIndustry(code)]).toEqual([name, true]);
  });

  test.each([
    ["家用电器修理", "O813"],
    ["f527", "F527"],
    ["813", "O813"],
    ["零售 家用电器", "F527"],
    ["批发业", "F51"],
  ])("%s is found first as %s", (typed, code) => {
    expect(searchEntries(industries, typed)[0]?.code).toBe(code);
  });

  test("a code of four digits is finer than the list", () => {
    expect(isIndustry("F5271")).toBe(false);
  });
});
