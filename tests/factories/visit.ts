import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/schema";
import type { RawOperation } from "@/lib/audits/schema";
import type { Finding } from "@/lib/corrections/schema";
import type { Attendee, Meeting, Presence, SecondLook, Signature } from "@/lib/site-record/schema";
import { makeOperation } from "@/tests/factories/scorecard";

const day = "2026-07-06";
const image = { sha256: "a".repeat(64), size: 900, mediaType: "image/png" } as const;

export const makeMeeting = (name: "opening" | "closing"): RawOperation => {
  const value: Meeting = { day, from: "09:00", to: "09:40", place: "二楼会议室", chair: "组长", notes: "" };
  return makeOperation({ field: `meeting:${name}`, value });
};

export function makeAttendee(given: Partial<Attendee> = {}): RawOperation {
  const value: Attendee = {
    name: "周总",
    title: "总经理",
    side: "auditee",
    meetings: ["opening", "closing"],
    ...given,
  };
  return makeOperation({ field: `attendee:${randomUUID()}`, value });
}

export function makePresence({ accountId, name }: { accountId: string; name: string }): RawOperation {
  const value: Presence = { accountId, name, day, from: "09:00", to: "17:00", activity: "" };
  return makeOperation({ field: `presence:${randomUUID()}`, value });
}

/** Why the hours on site are not those agreed. */
export const makeDeviation = (): RawOperation =>
  makeOperation({ field: "deviation:hours", value: { reason: "受审核方提前备齐资料" } });

/** The record of a visit without a gap, for a team and without findings. */
export function makeVisitRecord(team: readonly Actor[]): RawOperation[] {
  return [
    makeMeeting("opening"),
    makeMeeting("closing"),
    makeAttendee(),
    ...team.map(makePresence),
    makeDeviation(),
  ];
}

export function makeFinding(given: Partial<Finding> = {}): RawOperation {
  const value: Finding = {
    subject: "item:5.1.2.1",
    grade: "general",
    requirement: "技术人员应具备岗位所需资格",
    evidence: "抽查10人，3人无维修资格证",
    ...given,
  };
  return makeOperation({ field: `finding:${randomUUID()}`, value });
}

/** The auditee's signature under what these operations say; a refusal when it has a reason. */
export function makeSignature(covers: readonly RawOperation[], refusal = ""): RawOperation {
  const value: Signature = {
    name: "周总",
    title: "总经理",
    signedAt: "2026-07-08T08:00:00.000Z",
    image: refusal ? null : image,
    refusal,
    covers: covers.map(({ id }) => id),
  };
  return makeOperation({ field: `signature:${randomUUID()}`, value });
}

export function makeSecondLook(by: string, given: Partial<SecondLook>): RawOperation {
  const value: SecondLook = { final: "96", specialDeductions: 0, note: "已核看样本与记录", ...given };
  return makeOperation({ field: `second_look:${by}`, value });
}
