import type { Block } from "@/lib/audit-report/blocks";
import { type Draft, firstArrived } from "@/lib/audit-report/draft";
import { printedMoment } from "@/lib/audit-report/moment";
import { presentEntries } from "@/lib/audits/operations";
import type { Signature } from "@/lib/site-record/schema";
import { coverageOf, findingsToSign } from "@/lib/site-record/signatures";

/** The organisation's signatures on the findings, or its refusals, and whether they cover what stands here. */
export function signatureBlocks(draft: Draft): Block[] {
  const { sheet, words } = draft;
  const signatures = presentEntries(sheet.entries, "signature");
  if (signatures.length === 0) return [{ kind: "text", tone: "warning", text: words.signatures.none }];
  return signatures.map(({ value }) => signatureBlock(draft, value));
}

function signatureBlock(draft: Draft, signature: Signature): Block {
  const { words, locale, pictures } = draft;
  const labels = words.signatures;
  const { name, title, image, refusal } = signature;
  const found = image ? firstArrived(pictures, [image.sha256]) : null;
  const unsigned = uncovered(draft, signature);
  return {
    kind: "pictures",
    pictures: [
      {
        title: image ? labels.signed(name, title) : labels.refused(name, title),
        lines: [
          { label: labels.time, text: printedMoment(signature.signedAt, locale) },
          ...(refusal ? [{ label: labels.refusal, text: refusal }] : []),
          {
            label: labels.covers,
            text: unsigned === 0 ? labels.coversAll : labels.coversNot(unsigned),
          },
        ],
        file: found === null || found === "unreadable" ? null : found,
        alt: labels.alt(name),
        instead: !image ? "" : found === "unreadable" ? words.photos.unreadable : labels.notArrived,
        small: true,
      },
    ],
  };
}

/** How many findings say something else than what was shown at the signature. */
function uncovered({ sheet }: Draft, signature: Signature): number {
  const { uncovered: changed, unsettled } = coverageOf(findingsToSign(sheet.entries), [signature]);
  return changed.length + unsettled.length;
}
