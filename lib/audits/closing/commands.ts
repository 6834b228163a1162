import "server-only";
import { randomUUID } from "node:crypto";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { getTeamState, type TeamState } from "@/lib/audits/closing/queries";
import { lockScorecard } from "@/lib/audits/commands";
import type { DeviceReport } from "@/lib/audits/schema";
import { type Tx, transaction } from "@/lib/db";
import { done, failed, type Outcome } from "@/lib/outcome";

/** Keeps a device's word about itself, also after the sign-off; `wrong_state` while there is no scorecard. */
export async function reportDevice(
  { actor, facts, now }: Context<CaseFacts>,
  { deviceId, name, waiting, photosWaiting, acknowledged }: DeviceReport,
): Promise<Outcome<TeamState>> {
  const { caseId } = facts;
  const word = { name, waiting, photosWaiting, acknowledgedId: acknowledged, reportedAt: now };
  return transaction(async (tx) => {
    if (!(await tx.scorecard.findUnique({ where: { caseId }, select: { caseId: true } })))
      return notOpen(facts);
    const place = { caseId, deviceId, accountId: actor.accountId };
    await tx.auditDevice.upsert({
      where: { caseId_deviceId_accountId: place },
      create: { ...place, ...word },
      update: word,
    });
    return done(await getTeamState(facts, tx));
  });
}

/**
 * Asks every device of the team to send all it has and to lock. Answers the closing that runs when there is one.
 * Refused after the sign-off.
 */
export async function startClosing({ actor, facts, now }: Context<CaseFacts>): Promise<Outcome<TeamState>> {
  return changeClosing(facts, async (tx, closingId) => {
    if (closingId) return;
    await tx.scorecard.update({
      where: { caseId: facts.caseId },
      data: { closingId: randomUUID(), closingById: actor.accountId, closingAt: now },
    });
  });
}

/** Calls the closing off: the devices unlock. No fault when none runs; refused after the sign-off. */
export async function cancelClosing({ facts }: Context<CaseFacts>): Promise<Outcome<TeamState>> {
  return changeClosing(facts, async (tx) => {
    await tx.scorecard.update({
      where: { caseId: facts.caseId },
      data: { closingId: null, closingById: null, closingAt: null },
    });
  });
}

async function changeClosing(
  facts: CaseFacts,
  change: (tx: Tx, closingId: string | null) => Promise<void>,
): Promise<Outcome<TeamState>> {
  return transaction(async (tx) => {
    const scorecard = await lockScorecard(tx, facts.caseId);
    if (!scorecard) return notOpen(facts);
    if (scorecard.signedOffAt) return failed("scorecard_signed_off");
    await change(tx, scorecard.closingId);
    return done(await getTeamState(facts, tx));
  });
}

const notOpen = ({ status }: CaseFacts) => failed("wrong_state", { params: { status, possible: "" } });
