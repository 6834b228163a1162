import "server-only";
import { whoIsFree } from "@/lib/acceptance-review/availability";
import { type Finding, type RegisterFacts, type Topic, topics } from "@/lib/acceptance-review/schema";
import type { Day } from "@/lib/calendar";
import { namesOf } from "@/lib/cases/queries";
import { db, type Reader } from "@/lib/db";
import { listColleagues } from "@/lib/people/queries";
import { listRelated } from "@/lib/planning/queries";
import { qualifies, qualifying } from "@/lib/planning/rules";
import { firstAudit, suggestedSample } from "@/lib/rules/person-days";

export type FindingView = {
  topic: Topic;
  finding: Finding;
  reason: string;
  facts: RegisterFacts;
  recordedBy: string;
  recordedAt: Date;
};

/** The newest finding of each topic, in the order of the topics; a topic without one is left out. */
export async function listFindings(caseId: string, reader: Reader = db): Promise<FindingView[]> {
  const rows = await reader.acceptanceFinding.findMany({
    where: { caseId },
    orderBy: [{ recordedAt: "desc" }, { id: "asc" }],
  });
  const names = await namesOf(
    rows.map(({ recordedById }) => recordedById),
    reader,
  );
  return topics.flatMap((topic) => {
    const row = rows.find((one) => one.topic === topic);
    if (!row) return [];
    return [
      {
        topic,
        finding: row.finding as Finding,
        reason: row.reason,
        facts: row.facts as RegisterFacts,
        recordedBy: names.get(row.recordedById) ?? "",
        recordedAt: row.recordedAt,
      },
    ];
  });
}

/** The PDF that was filed with the acceptance; null before it, and for cases accepted before there were records. */
export async function getRecordFile(caseId: string, reader: Reader = db): Promise<string | null> {
  const record = await reader.acceptanceRecord.findUnique({ where: { caseId }, select: { fileId: true } });
  return record?.fileId ?? null;
}

/** Days on site that the table gives for a headcount, whole days; one above the table. */
export function neededDays(employees: number, outlets: number): number {
  const audit = firstAudit(employees, suggestedSample(outlets));
  return audit ? Math.max(1, Math.ceil((audit.onSite + audit.outlets) / 2)) : 1;
}

/** What the register says for a review: who is qualified, who is free in a period, who belongs to the enterprise. */
export async function getRegisterFacts(
  asked: {
    organisationId: string;
    reviewer: RegisterFacts["reviewer"];
    today: Day;
    period: RegisterFacts["period"];
  },
  reader: Reader = db,
): Promise<RegisterFacts> {
  const { organisationId, reviewer, today, period } = asked;
  const everybody = await listColleagues(
    { from: period && period.from < today ? period.from : today },
    reader,
  );
  const related = await listRelated(
    { organisationId, accountIds: everybody.map(({ accountId }) => accountId) },
    reader,
  );
  const able = everybody.filter(
    ({ roles, accountId }) =>
      !related.includes(accountId) && roles.some((role) => Object.values(qualifying).flat().includes(role)),
  );
  const leads = able.filter(({ roles }) => qualifies(roles, "lead"));
  const auditors = able.filter(({ roles }) => qualifies(roles, "auditor"));
  const named = (people: readonly { name: string }[]) => people.map(({ name }) => name);
  return {
    reviewer,
    leads: named(leads),
    auditors: named(auditors),
    period,
    freeLeads: period ? named(whoIsFree(leads, period)) : [],
    freeAuditors: period ? named(whoIsFree(auditors, period)) : [],
    related: named(everybody.filter(({ accountId }) => related.includes(accountId))),
  };
}
