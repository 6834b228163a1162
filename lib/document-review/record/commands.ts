import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { type Tx, transaction, violates } from "@/lib/db";
import { recordContent } from "@/lib/document-review/record/content";
import { getRecordSource } from "@/lib/document-review/record/queries";
import { renderRecord } from "@/lib/document-review/record/render";
import { asConcluded, withoutOwnAssessment } from "@/lib/document-review/record/source";
import { wordsOf } from "@/lib/document-review/record/words";
import type { RecordLocale } from "@/lib/document-review/schema";
import { insertFile, storeBytes } from "@/lib/files";
import { done, failed, type Outcome } from "@/lib/outcome";

type Filed = { caseId: string; locale: RecordLocale; madeById: string; at: Date };

/**
 * Files the record of the latest conclusion in one language, twice: whole, and the extract that the audit team may
 * read before the sign-off. In the transaction of the conclusion itself, or later from what cannot change any more.
 * The bytes are whole on disk before a row speaks of them.
 */
export async function fileRecords(tx: Tx, { caseId, locale, madeById, at }: Filed): Promise<Outcome<void>> {
  const found = await getRecordSource(caseId, tx);
  if (!found) return failed("not_found");
  const source = asConcluded(found);
  const { readiness, concludedAt } = source.conclusion;
  const { fileName } = wordsOf(locale);
  for (const whole of [true, false]) {
    const isExtract = !whole;
    const content = recordContent(isExtract ? withoutOwnAssessment(source) : source, locale, {
      isExtract,
      madeAt: at,
    });
    const stored = await storeBytes(renderRecord(content), {
      name: fileName(source.reference, isExtract),
      mediaType: "application/pdf",
    });
    if (!stored.ok) return stored;
    const purpose = whole ? "review_record" : "review_extract";
    await insertFile(tx, stored.value, { caseId, purpose, createdById: madeById, at });
    await tx.documentReviewRecord.create({
      data: {
        fileId: stored.value.id,
        caseId,
        concludedAt,
        readiness,
        locale,
        whole,
        madeById,
        madeAt: at,
      },
    });
  }
  return done();
}

/**
 * The record of the latest conclusion in a language that it has not been filed in yet. Asked for again it is the
 * same one; `wrong_state` while nothing is concluded.
 */
export async function makeRecord(
  { actor, facts, now }: Context<CaseFacts>,
  { locale }: { locale: RecordLocale },
): Promise<Outcome<void>> {
  const { caseId } = facts;
  try {
    return await transaction(async (tx) => {
      const review = await tx.documentReview.findUnique({ where: { caseId }, select: { concludedAt: true } });
      if (!review) return failed("wrong_state", { params: { status: facts.status, possible: "" } });
      const { concludedAt } = review;
      const filed = await tx.documentReviewRecord.count({ where: { caseId, concludedAt, locale } });
      if (filed > 0) return done();
      return fileRecords(tx, { caseId, locale, madeById: actor.accountId, at: now });
    });
  } catch (error) {
    // Somebody asked at the same moment: theirs is the answer to both.
    if (violates(error, "P2002")) return done();
    throw error;
  }
}
