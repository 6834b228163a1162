import { isFinal } from "@/lib/cases/lifecycle";
import { type CaseStatus, caseStatuses } from "@/lib/cases/schema";
import { enterprises } from "@/lib/demo/enterprises/by-key";
import type { Story } from "@/lib/demo/schema";

type Telling = Omit<Story, "enterprise">;

/** The least that brings a case to each status, with work left open where there can be some. */
const tellings: Record<CaseStatus, Telling> = {
  draft: { until: "draft", openedDaysAgo: 8, level: "qualified" },
  submitted: { until: "submitted", openedDaysAgo: 20, level: "three_star" },
  supplementing: {
    until: "supplementing",
    openedDaysAgo: 30,
    level: "three_star",
    supplement: { items: ["service_manual", "outlet_list"], reason: "请补充退换货流程与网点协议。" },
  },
  accepted: { until: "accepted", openedDaysAgo: 32, level: "four_star" },
  contract_offered: { until: "contract_offered", openedDaysAgo: 34, level: "four_star" },
  contracted: { until: "contracted", openedDaysAgo: 36, level: "five_star" },
  planned: { until: "planned", openedDaysAgo: 40, level: "four_star", auditInDays: 12 },
  confirmed: {
    until: "confirmed",
    openedDaysAgo: 44,
    level: "three_star",
    auditInDays: 20,
    documentFindings: { raised: 2, answered: 1 },
  },
  ready: { until: "ready", openedDaysAgo: 48, level: "three_star", auditInDays: 6 },
  auditing: { until: "auditing", openedDaysAgo: 52, level: "four_star", auditInDays: -4 },
  audited: {
    until: "audited",
    openedDaysAgo: 75,
    level: "three_star",
    auditInDays: -24,
    card: { level: "three_star" },
    corrections: ["open", "answered", "reopened", "verified"],
  },
  in_review: {
    until: "in_review",
    openedDaysAgo: 90,
    level: "three_star",
    auditInDays: -40,
    card: { level: "three_star" },
  },
  reviewed: { until: "reviewed", openedDaysAgo: 100, level: "four_star", auditInDays: -50 },
  granted: { until: "granted", openedDaysAgo: 110, level: "four_star", auditInDays: -60 },
  certified: { until: "certified", openedDaysAgo: 130, level: "five_star" },
  refused: {
    until: "refused",
    openedDaysAgo: 140,
    level: "qualified",
    card: { level: "failed" },
    decision: { outcome: "refuse", reasons: "最终得分低于70分，不予认证。" },
  },
  declined: {
    until: "declined",
    openedDaysAgo: 60,
    level: "qualified",
    ended: { from: "submitted", reason: "不属于受理范围。" },
  },
  withdrawn: {
    until: "withdrawn",
    openedDaysAgo: 64,
    level: "qualified",
    ended: { from: "accepted", reason: "企业暂缓申请。" },
  },
  terminated: {
    until: "terminated",
    openedDaysAgo: 68,
    level: "qualified",
    ended: { from: "contracted", reason: "企业停止经营该项业务。" },
  },
};

const dispute = { daysLater: 20, reason: "监督中发现不符合。" };
const certified = tellings.certified;
/** A certificate for each status besides the simply valid one. */
const certificates: readonly Telling[] = [
  { ...certified, certificate: [{ move: "suspend", ...dispute }] },
  { ...certified, certificate: [{ move: "withdraw", ...dispute }] },
  { ...certified, certificate: [{ move: "cancel", ...dispute }] },
  { ...certified, openedDaysAgo: 1300, level: "qualified", card: { level: "qualified" } },
];

const running = caseStatuses.filter((status) => !isFinal(status)).map((status) => tellings[status]);
const ended = caseStatuses.filter(isFinal).map((status) => tellings[status]);

/**
 * Two cases in every status and a certificate in every status. An enterprise runs one case at a time: each of
 * the running ones has its own; the ended ones are earlier cases of those whose running case is young.
 */
export const probeStories: readonly Story[] = [
  ...running.flatMap((telling) => [telling, telling]).map(toldOf),
  ...[...ended, ...certificates, ...ended].map(toldOf),
];

function toldOf(telling: Telling, index: number): Story {
  return { ...telling, enterprise: enterprises[index]?.key ?? "" };
}
