import "server-only";
import { enter } from "@/lib/action";
import { refusal } from "@/lib/json-body";
import { failed } from "@/lib/outcome";
import { doorwayOf } from "@/lib/photos/doorway";

/** Answers every request about an audit's pictures: whoever asks walks through the doorway first. */
export async function receivePhotos(
  request: Request,
  { caseId, upload = [] }: { caseId: string; upload?: string[] },
): Promise<Response> {
  const [sha256, ...rest] = upload;
  if (rest.length > 0) return refusal(failed("not_found"));
  const outcome = await enter(doorwayOf(request), sha256 ? { caseId, sha256 } : { caseId });
  return outcome.ok ? outcome.value : refusal(outcome);
}
