import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { getTeamState } from "@/lib/audits/closing/queries";
import { lockScorecard } from "@/lib/audits/commands";
import { type DeviceView, type LeftOut, type LeftOutDevice, missingDevices } from "@/lib/audits/devices";
import { clauseOf } from "@/lib/audits/fields";
import { foldOperations, presentEntries, type Sheet } from "@/lib/audits/operations";
import { getPlanned, listOperations } from "@/lib/audits/queries";
import { resultForSignOff } from "@/lib/audits/rules";
import type { SignOffInput, StoredOperation } from "@/lib/audits/schema";
import { getPlannedHours } from "@/lib/audits/snapshot/queries";
import { moveCase } from "@/lib/cases/commands";
import { type FindingToRaise, raiseFindings } from "@/lib/corrections/commands";
import { type Tx, transaction } from "@/lib/db";
import { failed, type Outcome } from "@/lib/outcome";
import { getEdition } from "@/lib/scoring/editions";
import type { Scored } from "@/lib/scoring/score";

/**
 * Signs the scorecard off: the scorer's whole answer is stored and never computed again, and each standing finding
 * becomes a non-conformity. Refused while something blocking is open (completeness.ts), while the record has gaps
 * without `gapsReason`, while a device of the team may hold something back and is not in `without`, and when
 * operations arrived that the person has not seen (`seen` is the last sequence on their screen).
 */
export async function signOffAudit(
  { actor, facts, now }: Context<CaseFacts>,
  { seen, deviceId, gapsReason = "", without = [] }: SignOffInput,
): Promise<Outcome<Scored>> {
  const { caseId } = facts;
  return transaction(async (tx) => {
    const scorecard = await lockScorecard(tx, caseId);
    if (!scorecard) return failed("wrong_state", { params: { status: facts.status, possible: "" } });
    if (scorecard.signedOffAt) return failed("scorecard_signed_off");
    const last = await tx.scorecardOperation.aggregate({ where: { caseId }, _max: { sequence: true } });
    if (seen !== undefined && (last._max.sequence ?? 0n) > BigInt(seen)) return failed("someone_was_faster");

    const operations = await listOperations(caseId, {}, tx);
    const sheet = foldOperations(operations);
    const { mode, startsOn, endsOn } = await getPlanned(caseId, tx);
    const visit = {
      team: facts.team,
      signerId: actor.accountId,
      mode,
      plan: { startsOn, endsOn, plannedHours: await getPlannedHours(caseId, tx) },
      covered: await coveredSpecials(tx, caseId),
    };
    const result = resultForSignOff(getEdition(scorecard.editionId), sheet, visit, gapsReason);
    if (!result.ok) return result;

    const { devices } = await getTeamState(facts, tx);
    const own = { deviceId, accountId: actor.accountId };
    const missing = missingDevices(devices, { own, without });
    if (missing.length > 0) return failed("devices_missing", { params: { names: namesOfDevices(missing) } });
    const leftOut = devicesLeftOut(missingDevices(devices, { own, without: [] }), without);

    await raiseFindings(tx, {
      caseId,
      actorId: actor.accountId,
      at: now,
      findings: findingsToRaise(sheet, { operations, covered: visit.covered }),
    });
    const { score, final, level } = result.value;
    await tx.scorecard.update({
      where: { caseId },
      data: {
        signedOffById: actor.accountId,
        signedOffAt: now,
        result: JSON.parse(JSON.stringify(result.value)),
        score,
        final,
        level,
        gapsReason,
        without: leftOut,
      },
    });
    const moved = await moveCase(tx, {
      caseId,
      from: facts.status,
      move: "sign_off_audit",
      actorId: actor.accountId,
      at: now,
      event: "audits.signed_off",
      after: { score, final, level },
      note: [gapsReason, ...leftOut.map((one) => `${namesOfDevices([one])}：${one.reason}`)]
        .filter((line) => line !== "")
        .join("\n"),
    });
    return moved.ok ? result : moved;
  });
}

/** Ids of the special deductions that have a non-conformity already. */
async function coveredSpecials(tx: Tx, caseId: string): Promise<string[]> {
  const raised = await tx.nonConformity.findMany({
    where: { caseId, specialId: { not: null } },
    select: { specialId: true },
  });
  return raised.flatMap(({ specialId }) => specialId ?? []);
}

/** The findings that stand, each by the author of what stands there; a special deduction belongs to one of them. */
function findingsToRaise(
  sheet: Sheet,
  { operations, covered }: { operations: readonly StoredOperation[]; covered: readonly string[] },
): FindingToRaise[] {
  const authors = new Map(operations.map(({ id, actorId }) => [id, actorId]));
  const taken = new Set(covered);
  return presentEntries(sheet.entries, "finding").map(({ name, value, entry }) => {
    const { subject, ...finding } = value;
    const of = clauseOf(subject);
    const isFree = sheet.specialFields.includes(subject) && !taken.has(of);
    if (isFree) taken.add(of);
    return {
      ...finding,
      findingId: name,
      clause: subject.startsWith("item:") ? of : null,
      specialId: isFree ? of : null,
      raisedById: authors.get(entry.head) ?? "",
    };
  });
}

const namesOfDevices = (devices: readonly Pick<DeviceView, "accountName" | "name">[]) =>
  devices.map(({ accountName, name }) => (name ? `${accountName}（${name}）` : accountName)).join("、");

function devicesLeftOut(devices: readonly DeviceView[], without: readonly LeftOut[]): LeftOutDevice[] {
  return devices.flatMap(({ acknowledged: _, ...device }) => {
    const left = without.find(
      ({ deviceId, accountId }) => deviceId === device.deviceId && accountId === device.accountId,
    );
    return left ? { ...device, reason: left.reason } : [];
  });
}
