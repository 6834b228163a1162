import { postDevice } from "@/lib/audits/sync";

/**
 * A device's word about itself: `POST { deviceId, name?, waiting, photosWaiting, acknowledged? }` answers 200
 * `{ closing: Closing | null, devices: DeviceView[] }`. `waiting` and `photosWaiting` count what it holds and the
 * server has not; `acknowledged` is the id of the closing that it answers: all sent, entry locked. 404 for
 * somebody who is not on the team, 409 `wrong_state` before the audit is opened.
 */
export async function POST(request: Request, { params }: { params: Promise<{ caseId: string }> }) {
  return postDevice(request, (await params).caseId);
}
