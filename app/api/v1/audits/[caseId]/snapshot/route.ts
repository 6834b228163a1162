import { getSnapshot } from "@/lib/audits/sync";

/** Everything that a tablet needs without a network, besides the operations: 200 `AuditSnapshot` (lib/audits/snapshot.ts). */
export async function GET(_: Request, { params }: { params: Promise<{ caseId: string }> }) {
  return getSnapshot((await params).caseId);
}
