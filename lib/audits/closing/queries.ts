import "server-only";
import type { Closing, DeviceView } from "@/lib/audits/devices";
import { namesOf } from "@/lib/cases/queries";
import { db, type Reader } from "@/lib/db";

export type TeamState = { closing: Closing | null; devices: DeviceView[] };

/** The closing that runs, and the devices of those who are on the team now, with their last words. */
export async function getTeamState(
  { caseId, team }: { caseId: string; team: readonly { accountId: string }[] },
  reader: Reader = db,
): Promise<TeamState> {
  const scorecard = await reader.scorecard.findUnique({
    where: { caseId },
    select: {
      closingId: true,
      closingById: true,
      closingAt: true,
      devices: {
        where: { accountId: { in: team.map(({ accountId }) => accountId) } },
        orderBy: [{ accountId: "asc" }, { deviceId: "asc" }],
      },
    },
  });
  if (!scorecard) return { closing: null, devices: [] };
  const { closingId, closingById, closingAt, devices } = scorecard;
  const people = [...devices.map(({ accountId }) => accountId), ...(closingById ? [closingById] : [])];
  const names = await namesOf(people, reader);
  const isRunning = closingId && closingById && closingAt;
  return {
    closing: isRunning
      ? {
          id: closingId,
          by: closingById,
          byName: names.get(closingById) ?? "",
          at: closingAt.toISOString(),
        }
      : null,
    devices: devices.map(({ caseId: _, acknowledgedId, reportedAt, ...device }) => ({
      ...device,
      accountName: names.get(device.accountId) ?? "",
      reportedAt: reportedAt.toISOString(),
      acknowledged: closingId !== null && acknowledgedId === closingId,
    })),
  };
}
