import { describe, expect, test } from "vitest";
import { dateOfDay } from "@/lib/calendar";
import { certificateJson, type PublicRow, publicCertificate } from "@/lib/register/public-certificate";

const row: PublicRow = {
  number: "2026-000001-R0",
  status: "suspended",
  statusSince: dateOfDay("2027-02-01"),
  statusReason: "未按期接受监督",
  level: "four_star",
  score: "93.50",
  holderName: "晨岭电器有限公司",
  holderNameEn: "",
  holderAddress: "上海市虚构路1号",
  holderAddressEn: "",
  scope: "家用电器销售的售后服务",
  scopeEn: "",
  basis: "GB/T 27922-2011",
  issuedOn: dateOfDay("2026-01-05"),
  expiresOn: dateOfDay("2029-01-04"),
  lastSurveillanceOn: dateOfDay("2026-12-20"),
};

describe("what the public is told", () => {
  test("a suspended certificate says since when and why", () => {
    expect(certificateJson(publicCertificate(row, "2027-03-01"))).toMatchObject({
      status: "suspended",
      statusSince: "2027-02-01",
      statusReason: "未按期接受监督",
      lastSurveillanceOn: "2026-12-20",
    });
  });

  test("once expired, the reason of an earlier suspension is not its reason", () => {
    expect(certificateJson(publicCertificate(row, "2029-01-05"))).toMatchObject({
      status: "expired",
      statusSince: "2029-01-05",
      statusReason: null,
    });
  });
});
