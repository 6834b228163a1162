import { describe, expect, it } from "vitest";
import { organisationSectionSchema } from "@/lib/applications/schema";
import { faultsOf } from "@/lib/form";
import { registrationSchema } from "@/lib/organisations/schema";

const registration = {
  organisationName: "虚构公司",
  creditCode: "914403001922038216",
  enterpriseType: "trade",
  legalPerson: "张虚",
  registeredAddress: "深圳市虚构路1号",
  officeAddress: "",
  contactName: "李构",
  contactPhone: "0755-12345678",
  name: "李构",
  email: "a@example.com",
  password: "correct horse battery",
  passwordAgain: "correct horse battery",
  locale: "zh",
  agreed: "on",
};

describe("registering with what was pasted", () => {
  it.each([
    ["organisationName", "虚构\u200b（深圳）\v有限公司 ", "虚构（深圳） 有限公司"],
    ["organisationName", "长".repeat(60), "长".repeat(60)],
    ["organisationName", "𠮷龘“星”", "𠮷龘“星”"],
    ["creditCode", "９１４４０３００－１９２２ ０３８２１６\u200b", "914403001922038216"],
    ["contactPhone", "（０７５５）１２３４５６７８", "(0755)12345678"],
    ["contactPhone", "0755–12345678", "0755-12345678"],
    ["registeredAddress", "深圳市\u00a0虚构路\r\n1号", "深圳市 虚构路 1号"],
    ["email", "Ａ＠example.com\u200b", "a@example.com"],
    ["name", "\ufeff李构", "李构"],
  ])("takes %s %j as %j", (field, typed, meant) => {
    expect(registrationSchema.parse({ ...registration, [field]: typed })).toMatchObject({ [field]: meant });
  });

  it.each([
    ["organisationName", "\u200b \u00a0", "required"],
    ["organisationName", "长".repeat(101), "too_long"],
    ["contactPhone", "１２３", "phone"],
    ["contactPhone", "\u200b", "required"],
    ["creditCode", "9144030019220382I6", "credit_code_character"],
    ["legalPerson", "", "required"],
  ])("refuses %s %j as %s", (field, typed, code) => {
    const parsed = registrationSchema.safeParse({ ...registration, [field]: typed });
    expect(parsed.error && faultsOf(parsed.error)[field]?.code).toBe(code);
  });

  it("keeps a password as it is, also with full-width letters and signs that nobody sees", () => {
    const password = "ｃｏｒｒｅｃｔ horse\u200b battery";
    const parsed = registrationSchema.parse({ ...registration, password, passwordAgain: password });
    expect(parsed.password).toBe(password);
  });
});

it("the form's first section stays half-filled, but not without a name", () => {
  const base = { caseId: "11111111-1111-4111-8111-111111111111", revision: "0", enterpriseType: "trade" };
  expect(organisationSectionSchema.parse({ ...base, name: "甲", contactPhone: "" })).toMatchObject({
    legalPerson: "",
    contactPhone: "",
    regionCode: "",
  });
  expect(organisationSectionSchema.safeParse({ ...base, name: "\u200b" }).success).toBe(false);
});
