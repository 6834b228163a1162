import { expect, it } from "vitest";
import { type ApplicationAnswers, gapsOf } from "@/lib/applications/completeness";

const complete: ApplicationAnswers = {
  organisation: {
    name: "虚构公司",
    nameEn: "",
    enterpriseType: "trade",
    legalPerson: "张虚",
    registeredAddress: "虚构路1号",
    regionCode: "",
    officeAddress: "虚构路1号",
    addressEn: "",
    contactName: "李构",
    contactPhone: "021-00000000",
  },
  employeeCount: 60,
  serviceStaffCount: 8,
  managers: [{ name: "王管", certificateNumber: "SM-1", validUntil: null }],
  outlets: [{ name: "总店", address: "虚构路1号", ownership: "own", staffCount: null }],
  products: "家用电器",
  scope: "家用电器的售后服务",
  scopeEn: "",
  requestedLevel: "four_star",
  industryCode: "",
  transfer: null,
  independentLegalPerson: true,
  serviceRulesComplete: true,
  serviceOwner: "王管",
  earmarkedFunds: true,
  noMajorFailure: false,
};

it("asks for everything about another body's certificate once a transfer is claimed, and for nothing of it before", () => {
  const claim = {
    body: "",
    certificateNumber: "",
    level: null,
    issuedOn: null,
    expiresOn: null,
    reason: " ",
  };
  expect(gapsOf({ ...complete, transfer: claim })).toEqual(
    ["Body", "Certificate", "Level", "IssuedOn", "ExpiresOn", "Reason"].map((field) => ({
      section: "scope",
      field: `transfer${field}`,
    })),
  );
});

it("finds nothing missing in a complete application; English texts are voluntary and a no is an answer", () => {
  expect(gapsOf(complete)).toEqual([]);
});

it.each([
  [{ organisation: { ...complete.organisation, legalPerson: " " } }, "organisation", "legalPerson"],
  [{ employeeCount: null }, "headcount", "employeeCount"],
  [{ managers: [] }, "headcount", "managers"],
  [{ managers: [{ name: "王管", certificateNumber: "", validUntil: null }] }, "headcount", "managers"],
  [{ outlets: [] }, "outlets", "outlets"],
  [
    { outlets: [{ name: "总店", address: "", ownership: "own" as const, staffCount: null }] },
    "outlets",
    "outlets",
  ],
  [{ requestedLevel: null }, "scope", "requestedLevel"],
  [{ earmarkedFunds: null }, "eligibility", "earmarkedFunds"],
])("%# names the question that %j leaves open", (change, section, field) => {
  expect(gapsOf({ ...complete, ...change })).toEqual([{ section, field }]);
});
