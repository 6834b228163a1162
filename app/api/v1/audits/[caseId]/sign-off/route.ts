import { postSignOff } from "@/lib/audits/sync";

/**
 * Signs the scorecard off: `POST { seen?, deviceId?, gapsReason?, without? }` answers 200 with the scorer's whole
 * answer (`Scored`, lib/scoring/score.ts). `seen` is the last sequence on the screen, `deviceId` the device that
 * signs, `gapsReason` says why the record has gaps, `without` lists devices not waited for:
 * `{ deviceId, accountId, reason }`.
 *
 * 409 with what stands in the way: `entry_conflict`, `samples_open` and `scorecard_incomplete` (params.clauses),
 * `nothing_applicable`, `non_conformities_missing`, `second_look_missing`, `record_incomplete` (params.count and
 * params.list, codes of lib/audits/completeness.ts), `devices_missing` (params.names), `someone_was_faster`
 * (operations arrived that were not seen), `scorecard_signed_off`, `wrong_state`.
 */
export async function POST(request: Request, { params }: { params: Promise<{ caseId: string }> }) {
  return postSignOff(request, (await params).caseId);
}
