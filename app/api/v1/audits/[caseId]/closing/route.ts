import { deleteClosing, postClosing } from "@/lib/audits/sync";

type Params = { params: Promise<{ caseId: string }> };

/**
 * The lead asks every device to send all and to lock: `POST {}` starts a closing or answers the one that runs,
 * `DELETE` calls it off. Both answer 200 `{ closing: Closing | null, devices: DeviceView[] }`; 403 for anybody but
 * the team lead, 409 `scorecard_signed_off` or `wrong_state`.
 */
export async function POST(request: Request, { params }: Params) {
  return postClosing(request, (await params).caseId);
}

export async function DELETE(request: Request, { params }: Params) {
  return deleteClosing(request, (await params).caseId);
}
