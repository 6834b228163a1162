import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as getOne } from "@/app/api/v1/certificates/[number]/route";
import { GET as getMany } from "@/app/api/v1/certificates/route";
import { dateOfDay } from "@/lib/calendar";
import { findByHolder, getPublicCertificate } from "@/lib/register/queries";
import { foldTerm, holderBigrams } from "@/lib/register/search-terms";
import { useDatabase } from "@/tests/db/database";
import { makeCase } from "@/tests/factories/case";

const { db } = useDatabase();
const today = "2026-08-10";

const holders: [number: string, name: string, nameEn: string][] = [
  ["2026-000001-R0", "晨岭电器有限公司", "Chenling Appliances Co., Ltd."],
  ["2026-000002-R0", "岭南电子电器商行", "Lingnan Trading"],
  ["2026-000003-R0", "百分之百（100%）服务有限公司", "100_Percent Service"],
  ["2026-000004-R0", "ＡＢＣ家居有限公司", "ABC Home"],
];

beforeAll(async () => {
  for (const [number, holderName, holderNameEn] of holders) await insert(number, holderName, holderNameEn);
});

async function insert(number: string, holderName: string, holderNameEn: string) {
  const { id: caseId, organisationId } = await makeCase(db, "certified");
  await db.certificate.create({
    data: {
      number,
      caseId,
      organisationId,
      holderName,
      holderNameEn,
      holderAddress: "上海市虚构路1号",
      scope: "家用电器销售的售后服务",
      basis: "GB/T 27922-2011",
      level: "four_star",
      score: "93.50",
      issuedOn: dateOfDay("2026-01-05"),
      expiresOn: dateOfDay("2029-01-04"),
      issuedById: randomUUID(),
      status: "valid",
      statusSince: dateOfDay("2026-01-05"),
      fileZhId: randomUUID(),
      fileEnId: randomUUID(),
      holderBigrams: holderBigrams([holderName, holderNameEn]),
    },
  });
}

const search = async (typed: string) =>
  (await findByHolder({ term: foldTerm(typed), after: null, limit: 20, today }, db)).found.map(
    ({ number }) => number,
  );

describe("searching by holder", () => {
  test.each([
    ["two characters", "电器", ["2026-000002-R0", "2026-000001-R0"]],
    ["a part of the name", "晨岭电器", ["2026-000001-R0"]],
    ["pairs that stand scattered do not match", "岭南电器", []],
    ["a per cent sign is a character, not a wildcard", "0%", ["2026-000003-R0"]],
    ["an underscore is a character, not a wildcard", "0_p", ["2026-000003-R0"]],
    ["wildcards alone find nothing", "%%", []],
    ["full-width and half-width are the same", "ABC", ["2026-000004-R0"]],
    ["full-width typed", "ａｂｃ家居", ["2026-000004-R0"]],
    ["English, any case, spaces ignored", "chenling  APPLIANCES", ["2026-000001-R0"]],
    ["a name across two names does not match", "公司abc", []],
  ])("%s: %s", async (_, typed, expected) => {
    expect(await search(typed)).toEqual(expected);
  });

  test("pages join without gap or repetition, the newest first", async () => {
    for (let serial = 1; serial <= 45; serial++) {
      await insert(`2025-${String(serial).padStart(6, "0")}-R0`, `连页第${serial}服务有限公司`, "");
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await findByHolder({ term: "连页", after, limit: 20, today }, db);
      seen.push(...page.found.map(({ number }) => number));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(45);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
  });
});

describe("one certificate", () => {
  test.each(["2026-000001-R0", " 2026-000001-r0 ", "２０２６－０００００１－Ｒ０", "2026—000001—R0"])(
    "is found however it is typed: %s",
    async (typed) => {
      expect((await getPublicCertificate(typed, today, db))?.holderName).toBe("晨岭电器有限公司");
    },
  );

  test.each([
    ["2029-01-04", "valid", "2026-01-05"],
    ["2029-01-05", "expired", "2029-01-05"],
  ])("on %s it is %s since %s", async (day, status, statusSince) => {
    expect(await getPublicCertificate("2026-000001-R0", day, db)).toMatchObject({ status, statusSince });
  });
});

describe("/api/v1/certificates", () => {
  const one = (number: string) =>
    getOne(new Request(`http://localhost/api/v1/certificates/${number}`), {
      params: Promise.resolve({ number }),
    });
  const many = (query: string) => getMany(new Request(`http://localhost/api/v1/certificates${query}`));

  test("a number gives exactly the fields of the contract", async () => {
    const response = await one("2026-000001-r0");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({
      number: "2026-000001-R0",
      status: "valid",
      statusSince: "2026-01-05",
      statusReason: null,
      level: "four_star",
      score: "93.50",
      holder: { name: "晨岭电器有限公司", address: "上海市虚构路1号" },
      scope: "家用电器销售的售后服务",
      basis: "GB/T 27922-2011",
      issuedOn: "2026-01-05",
      expiresOn: "2029-01-04",
      lastSurveillanceOn: null,
      chain: [],
    });
  });

  test.each(["2026-999999-R0", "nonsense", "%00", "a".repeat(5000)])("%s was not issued", async (number) => {
    const response = await one(number);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: "not_issued" });
  });

  test("a holder's name gives a page and where it goes on", async () => {
    const first = await (await many("?holder=连页")).json();
    expect(first.items).toHaveLength(20);
    const second = await (await many(`?holder=连页&after=${first.next}`)).json();
    const third = await (await many(`?holder=连页&after=${second.next}`)).json();
    expect([second.items.length, third.items.length, third.next]).toEqual([20, 5, null]);
  });

  test.each(["", "?holder=", "?holder=电", "?holder=%20电%20"])(
    "%s asks for less than two characters",
    async (query) => {
      const response = await many(query);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ error: "holder_too_short" });
    },
  );
});
