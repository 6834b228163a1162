import { randomUUID } from "node:crypto";
import type { ReportSource } from "@/lib/audit-report/source";
import { itemField, ledgerField, sampleField } from "@/lib/audits/fields";
import type { EntryValue, StoredOperation } from "@/lib/audits/schema";
import type { Photo } from "@/lib/photos/schema";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import type { Scorecard } from "@/lib/scoring/schema";
import { type Scored, score } from "@/lib/scoring/score";

let sequence = 0;
export const LEAD = "0b6f6a52-7d0c-4a39-9c53-5f6d2f0f8a11";

/** What somebody typed, as the server hands it out. */
export function said(
  field: string,
  value: EntryValue,
  actorName = "周岚",
  actorId: string = randomUUID(),
): StoredOperation {
  sequence += 1;
  const at = new Date(Date.UTC(2026, 6, 6, 1, 0, sequence)).toISOString();
  return {
    id: randomUUID(),
    deviceId: randomUUID(),
    deviceSequence: sequence,
    deviceTime: at,
    field,
    value,
    basedOn: null,
    actorId,
    actorName,
    sequence: String(sequence),
    receivedAt: at,
  };
}

/** The operations that type a scorecard. */
export function typed({ items, specialDeductions = [], bonus = [] }: Scorecard): StoredOperation[] {
  return [
    ...Object.entries(items).map(([clause, verdict]) => said(itemField(clause), verdict)),
    ...specialDeductions.map((value) => said(`special:${randomUUID()}`, value)),
    ...bonus.map((value) => said(`bonus:${randomUUID()}`, value)),
  ];
}

/** The stored answer of the scorer; throws for a scorecard without one. */
export function scoredOf(scorecard: Scorecard): Scored {
  const result = score(DEFAULT_EDITION, scorecard);
  if (result.state !== "scored") throw new Error(result.state);
  return result;
}

export const image = (sha256: string) => ({ sha256, size: 1000, mediaType: "image/jpeg" as const });

export function photo(number: number, given: Partial<Photo> = {}): Photo {
  const hash = (kind: number) => `${kind}${String(number).padStart(5, "0")}`.padEnd(64, "a");
  return {
    subject: "item:5.1.1.1",
    caption: `仓库第${number}排货架`,
    takenAt: "2026-07-06T02:15:00.000Z",
    place: { latitude: 31.2304, longitude: 121.4737, accuracy: 12 },
    original: image(hash(1)),
    copy: image(hash(2)),
    annotated: null,
    ...given,
  };
}

/** A whole audit: a scorecard with what is given, and one entry of every other kind. */
export function makeSource(scorecard: Scorecard, given: Partial<ReportSource> = {}): ReportSource {
  const person = LEAD;
  const finding = said(`finding:${randomUUID()}`, {
    subject: "item:5.1.6.4",
    grade: "general",
    requirement: "应参与标准制定",
    evidence: "未见参与记录",
  });
  return {
    reference: "XZ-2026-0012",
    editionId: DEFAULT_EDITION.id,
    organisation: {
      name: "上海虚构家用电器销售有限公司（演示）",
      nameEn: "Shanghai Invented Appliances Co., Ltd. (demo)",
      creditCode: "91310000MA1FL0000X",
      legalPerson: "沈虚",
      registeredAddress: "上海市虚构路1号",
      officeAddress: "上海市虚构路2号",
    },
    scope: "家用电器销售的售后服务",
    scopeEn: "After-sales service of household appliances",
    products: "家用电器",
    employeeCount: 60,
    requestedLevel: "five_star",
    outlets: [{ name: "总店", address: "上海市虚构路1号" }],
    plan: { mode: "FS03", startsOn: "2026-07-06", endsOn: "2026-07-08", objectives: "" },
    team: [
      { accountId: person, name: "周岚", role: "lead" },
      { accountId: randomUUID(), name: "何川", role: "auditor" },
      { accountId: randomUUID(), name: "吴专", role: "expert" },
    ],
    plannedHours: 40,
    signedOff: { by: "周岚", at: "2026-07-08T09:30:00.000Z" },
    gapsReason: "末次会议的合影未能拍摄",
    without: [{ device: "", person: "何川", reason: "平板损坏" }],
    result: scoredOf(scorecard),
    corrections: [
      {
        number: 1,
        grade: "general",
        clause: "5.1.6.4",
        specialId: null,
        findingId: finding.field.slice(8),
        requirement: "应参与标准制定",
        evidence: "未见参与记录",
        status: "open",
        dueOn: "2026-08-07",
      },
    ],
    report: {
      summary: "体系运行总体有效。\n维修记录仍需加强。",
      recommendation: "grant",
      by: "周岚",
      at: "2026-07-09T02:00:00.000Z",
    },
    pictures: [],
    ...given,
    operations: [
      ...typed(scorecard),
      ...(given.operations ?? []),
      finding,
      said("meeting:opening", {
        day: "2026-07-06",
        from: "09:00",
        to: "09:30",
        place: "三楼会议室",
        chair: "周岚",
        notes: "说明审核安排",
      }),
      said(`attendee:${randomUUID()}`, {
        name: "沈虚",
        title: "总经理",
        side: "auditee",
        meetings: ["opening"],
      }),
      said(`presence:${randomUUID()}`, {
        accountId: person,
        name: "周岚",
        day: "2026-07-06",
        from: "09:00",
        to: "17:30",
        activity: "查阅服务手册",
      }),
      said("deviation:hours", { reason: "末日提前结束" }),
      said(`remote:${randomUUID()}`, {
        day: "2026-07-07",
        from: "10:00",
        to: "11:00",
        means: "视频会议",
        participants: "门店店长",
        seen: "维修台账",
        interruptions: "",
      }),
      said(`evidence:${randomUUID()}`, {
        clause: "5.1.1.1",
        method: "interview",
        source: "服务部经理王管",
        text: "能说明部门职责",
      }),
      said(ledgerField("5.1.1.2"), {
        source: "2026年上半年维修单",
        population: { kind: "list", labels: ["WO-1", "WO-2", "WO-3"] },
        seed: "seed-5112",
        size: 2,
      }),
      said(sampleField("5.1.1.2", "WO-3"), { result: "non_conforming", note: "缺签字" }),
      said(`signature:${randomUUID()}`, {
        name: "沈虚",
        title: "总经理",
        signedAt: "2026-07-08T09:00:00.000Z",
        image: null,
        refusal: "需与总部确认",
        covers: [finding.id],
      }),
    ],
  };
}
