import { describe, expect, it } from "vitest";
import {
  acceptSchema,
  headcountSectionSchema,
  organisationSectionSchema,
  outletsSectionSchema,
  scopeSectionSchema,
} from "@/lib/applications/schema";
import { faultsOf } from "@/lib/form";

const base = { caseId: "11111111-1111-4111-8111-111111111111", revision: "3" };

describe("the rows of a section", () => {
  it("come as one list per column; empty rows are dropped and half-filled ones kept", () => {
    const parsed = headcountSectionSchema.parse({
      ...base,
      employeeCount: "60",
      serviceStaffCount: "",
      managerName: ["王管", "", "李管"],
      managerCertificate: ["SM-1", " ", ""],
      managerValidUntil: ["2027-01-31", "", ""],
    });
    expect(parsed).toMatchObject({
      revision: 3,
      employeeCount: 60,
      serviceStaffCount: null,
      managers: [
        { name: "王管", certificateNumber: "SM-1", validUntil: "2027-01-31" },
        { name: "李管", certificateNumber: "", validUntil: null },
      ],
    });
  });

  it("tell a fault at its own row", () => {
    const parsed = headcountSectionSchema.safeParse({
      ...base,
      managerName: ["王管", "李管"],
      managerValidUntil: ["", "2027-02-30"],
    });
    expect(parsed.error && faultsOf(parsed.error)).toMatchObject({
      "managerValidUntil.1": { code: "invalid_date" },
    });
  });

  it("of outlets know who runs them", () => {
    const parsed = outletsSectionSchema.parse({
      ...base,
      outletName: ["总店", ""],
      outletAddress: ["虚构路1号", ""],
      outletOwnership: ["contracted", "own"],
      outletStaffCount: ["１２", ""],
    });
    expect(parsed.outlets).toEqual([
      { name: "总店", address: "虚构路1号", ownership: "contracted", staffCount: 12 },
    ]);
  });
});

it.each([
  [headcountSectionSchema, { employeeCount: "0" }, "employeeCount", "too_small"],
  [headcountSectionSchema, { employeeCount: "6.5" }, "employeeCount", "not_a_whole_number"],
  [
    headcountSectionSchema,
    { employeeCount: "5", serviceStaffCount: "6" },
    "serviceStaffCount",
    "more_than_employees",
  ],
  [organisationSectionSchema, { enterpriseType: "trade", name: " " }, "name", "required"],
  [
    organisationSectionSchema,
    { enterpriseType: "trade", name: "甲", contactPhone: "abc" },
    "contactPhone",
    "phone",
  ],
])("%# refuses %o", (schema, input, field, code) => {
  const parsed = schema.safeParse({ ...base, ...input });
  expect(parsed.error && faultsOf(parsed.error)[field]?.code).toBe(code);
});

it.each([
  [
    headcountSectionSchema,
    { employeeCount: "１，２００", serviceStaffCount: " 15 " },
    { employeeCount: 1200, serviceStaffCount: 15 },
  ],
  [
    headcountSectionSchema,
    { managerName: ["王\u200b管"], managerCertificate: ["ＳＭ-1"], managerValidUntil: ["２０２７-01-31"] },
    { managers: [{ name: "王管", certificateNumber: "ＳＭ-1", validUntil: "2027-01-31" }] },
  ],
  [
    scopeSectionSchema,
    { products: "冰箱\v洗衣机", scope: "“家电”的售后\u2028服务" },
    { products: "冰箱\n洗衣机", scope: "“家电”的售后\n服务" },
  ],
  [scopeSectionSchema, {}, { products: "", requestedLevel: null, industryCode: "" }],
])("%# takes %o as %o", (schema, input, meant) => {
  expect(schema.parse({ ...base, ...input })).toMatchObject(meant);
});

it.each([
  ["", null],
  ["6.5", 13],
  ["16", 32],
])("person-days typed as %j are %d half days", (days, halfDays) => {
  const { caseId } = base;
  expect(acceptSchema.parse({ caseId, field: "SC03", sampledOutlets: "0", days })).toMatchObject({
    days: halfDays,
  });
});

it.each([
  ["6.3", "not_half_days"],
  ["x", "not_a_number"],
  ["0", "too_small"],
])("person-days %j are refused", (days, code) => {
  const { caseId } = base;
  const parsed = acceptSchema.safeParse({ caseId, field: "SC03", sampledOutlets: "0", days });
  expect(parsed.error && faultsOf(parsed.error).days?.code).toBe(code);
});
