import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import { type Context, type Doorway, enter } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";
import { arrivingBody } from "@/lib/files/arriving-body";
import { MAX_FILE_BYTES } from "@/lib/files/limits";
import { type Metadata, type Receiver, receiveResumable } from "@/lib/files/resumable";
import { faultsOf } from "@/lib/form";
import { refusal } from "@/lib/json-body";
import { keepArrived, objectionTo } from "@/lib/materials/commands";
import { listCurrentFiles } from "@/lib/materials/queries";
import { announcementSchema, transferAddressSchema, type UploadDetails } from "@/lib/materials/schema";
import { done, failed, type Outcome } from "@/lib/outcome";

type Address = { caseId: string; item: UploadDetails["item"]; sha256?: string };
type TransferDoorway = Doorway<typeof transferAddressSchema, CaseFacts, Response>;

/** What a request to `/api/cases/{caseId}/materials/{item}/transfers` must be allowed to do, and its answer. */
export function transferDoorway(request: Request): TransferDoorway {
  const onBehalf = new URL(request.url).searchParams.get("onBehalf") === "1";
  // From now on, not only after the doorway: a cut meanwhile must not cost what has arrived.
  const body = request.body && arrivingBody(request.body, MAX_FILE_BYTES);
  return {
    permission: onBehalf ? "material.upload_on_behalf" : "material.upload",
    input: transferAddressSchema,
    facts: ({ caseId }) => getCaseFacts(caseId),
    run: async (context, address) => {
      const receiver = receiverOf(context, address, onBehalf);
      return done(await receiveResumable(receiver, request, body, address.sha256));
    },
  };
}

/** Answers every request about files that are sent in pieces: whoever asks walks through the doorway first. */
export async function receiveTransfer(
  request: Request,
  { caseId, item, upload = [] }: { caseId: string; item: string; upload?: string[] },
): Promise<Response> {
  const [sha256, ...rest] = upload;
  if (rest.length > 0) return refusal(failed("not_found"));
  const outcome = await enter(transferDoorway(request), { caseId, item, ...(sha256 ? { sha256 } : {}) });
  return outcome.ok ? outcome.value : refusal(outcome);
}

function receiverOf(context: Context<CaseFacts>, { caseId, item }: Address, onBehalf: boolean): Receiver {
  return {
    folder: `/api/cases/${caseId}/materials/${item}/transfers`,
    // Two items may be brought the same file.
    owner: `${caseId}.${context.actor.accountId}.${item}`,
    maxBytes: MAX_FILE_BYTES,
    hashOf: (metadata) => announcementSchema.shape.sha256.safeParse(metadata.sha256).data ?? null,
    begin: async ({ sha256, size, metadata }) => {
      if (size === 0) return failed("file_empty");
      const details = detailsIn(metadata, { caseId, item });
      if (!details.ok) return details;
      const objection = await objectionTo(context, details.value, { onBehalf });
      if (objection) return objection;
      const same = (await listCurrentFiles(caseId, item)).find((file) => file.sha256 === sha256);
      return same ? failed("file_already_here", { params: { version: same.version } }) : done();
    },
    keep: async ({ sha256, place, metadata }) => {
      const details = detailsIn(metadata, { caseId, item });
      if (!details.ok) return details;
      const kept = await keepArrived(context, details.value, { place, sha256 }, { onBehalf });
      return kept.ok ? done() : kept;
    },
  };
}

function detailsIn(metadata: Metadata, where: Omit<Address, "sha256">): Outcome<UploadDetails> {
  const announced = announcementSchema.safeParse(metadata);
  if (!announced.success) return failed("invalid_input", { fields: faultsOf(announced.error) });
  const { sha256: _, ...details } = announced.data;
  return done({ ...details, ...where });
}
