import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { dateOfDay, dayInShanghai, dayOfDate } from "@/lib/calendar";
import { recordCaseEvent } from "@/lib/case-events";
import { holdCase, moveCase } from "@/lib/cases/commands";
import { documentOf } from "@/lib/certificates/document-of";
import { effectiveStatus, nextCertificateStatus } from "@/lib/certificates/lifecycle";
import { certificateNumber, numberCounter } from "@/lib/certificates/number";
import { renderCertificate } from "@/lib/certificates/pdf/render";
import { printed } from "@/lib/certificates/printing";
import { getCertificateMatter } from "@/lib/certificates/queries";
import type { CertificateMove, StatusChange, StoredStatus } from "@/lib/certificates/schema";
import { type Tx, transaction } from "@/lib/db";
import { insertFile, storeBytes } from "@/lib/files";
import { done, failed, type Outcome } from "@/lib/outcome";
import type { Locale } from "@/lib/pdf/printed-date";
import { holderBigrams } from "@/lib/register/search-terms";

export type Issued = { certificateId: string; number: string };

/**
 * Issues the certificate of a granted case. The number comes from a counter row inside this transaction and
 * the printed pages are made and stored in it too, so a failure at any point takes the number back: numbers
 * are consecutive. Of two officers, or two clicks, one issues and the other gets `certificate_already_issued`.
 */
export async function issueCertificate(
  { actor, facts, now }: Context<CaseFacts>,
  { publicOrigin }: { publicOrigin: string },
): Promise<Outcome<Issued>> {
  const { caseId, status } = facts;
  const issuedOn = dayInShanghai(now);
  return transaction(async (tx) => {
    const held = await holdCase(tx, caseId, status);
    const earlier = await tx.certificate.findUnique({ where: { caseId }, select: { number: true } });
    if (earlier) return failed("certificate_already_issued", { params: { number: earlier.number } });
    if (!held.ok) return held;
    const matter = await getCertificateMatter(caseId, tx);
    if (!matter) return failed("wrong_state");
    if (issuedOn < matter.decidedOn) return failed("issue_before_decision");

    const number = await takeNumber(tx, Number(issuedOn.slice(0, 4)));
    const document = documentOf(matter.content, { number, issuedOn, publicOrigin });
    const files: Partial<Record<Locale, string>> = {};
    for (const locale of ["zh", "en"] as const) {
      const pdf = printed(() => renderCertificate(document, { locale }));
      if (!pdf.ok) return pdf;
      const stored = await storeBytes(pdf.value, {
        name: locale === "zh" ? `服务认证证书-${number}.pdf` : `certificate-${number}.pdf`,
        mediaType: "application/pdf",
      });
      if (!stored.ok) return stored;
      await insertFile(tx, stored.value, { caseId, purpose: "certificate", createdById: null, at: now });
      files[locale] = stored.value.id;
    }
    const moved = await moveCase(tx, {
      caseId,
      from: status,
      move: "issue_certificate",
      actorId: actor.accountId,
      at: now,
      event: "certificates.issued",
      after: { number, level: matter.content.level, issuedOn, expiresOn: document.expiresOn },
    });
    if (!moved.ok) return moved;
    const certificate = await tx.certificate.create({
      data: {
        ...matter.content,
        number,
        caseId,
        organisationId: facts.organisationId,
        issuedOn: dateOfDay(issuedOn),
        expiresOn: dateOfDay(document.expiresOn),
        issuedById: actor.accountId,
        issuedAt: now,
        status: "valid" satisfies StoredStatus,
        statusSince: dateOfDay(issuedOn),
        fileZhId: files.zh ?? "",
        fileEnId: files.en ?? "",
        holderBigrams: holderBigrams([matter.content.holderName, matter.content.holderNameEn]),
      },
    });
    return done({ certificateId: certificate.id, number });
  });
}

/** The next number of a year; the counter's row stays locked until the transaction ends. */
async function takeNumber(tx: Tx, year: number): Promise<string> {
  const name = numberCounter(year);
  const { value } = await tx.counter.upsert({
    where: { name },
    create: { name, value: 1 },
    update: { value: { increment: 1 } },
  });
  return certificateNumber({ year, serial: value, cycle: 0 });
}

export const suspendCertificate = changing("suspend", "certificates.suspended");
export const restoreCertificate = changing("restore", "certificates.restored");
export const withdrawCertificate = changing("withdraw", "certificates.withdrawn");
export const cancelCertificate = changing("cancel", "certificates.cancelled");

/**
 * A command that changes a certificate's status, dated today or earlier but never before its issue or its last
 * change. `certificate_final` when the status has no such move, `someone_was_faster` when it changed meanwhile.
 */
function changing(move: CertificateMove, event: string) {
  return async (
    { actor, facts, now }: Context<CaseFacts>,
    { certificateId, reason, effectiveOn }: StatusChange,
  ): Promise<Outcome<StoredStatus>> => {
    const today = dayInShanghai(now);
    return transaction(async (tx) => {
      const found = await tx.certificate.findUnique({
        where: { id: certificateId, caseId: facts.caseId },
        select: { status: true, statusSince: true, issuedOn: true, expiresOn: true },
      });
      if (!found) return failed("not_found");
      const from = found.status as StoredStatus;
      const dates = {
        statusSince: dayOfDate(found.statusSince),
        issuedOn: dayOfDate(found.issuedOn),
        expiresOn: dayOfDate(found.expiresOn),
      };
      const current = effectiveStatus({ status: from, ...dates }, today);
      const to = nextCertificateStatus(current, move);
      if (!to) return failed("certificate_final", { params: { status: current } });
      const fault = faultOfDay(effectiveOn, today, dates);
      if (fault) return failed("invalid_input", { fields: { effectiveOn: fault } });

      const { count } = await tx.certificate.updateMany({
        where: { id: certificateId, status: from, statusSince: found.statusSince },
        data: { status: to, statusSince: dateOfDay(effectiveOn), statusReason: reason },
      });
      if (count === 0) return failed("someone_was_faster");
      await tx.certificateChange.create({
        data: {
          certificateId,
          from,
          to,
          reason,
          effectiveOn: dateOfDay(effectiveOn),
          actorId: actor.accountId,
          at: now,
        },
      });
      await recordCaseEvent(tx, {
        caseId: facts.caseId,
        actorId: actor.accountId,
        at: now,
        kind: event,
        before: { certificate: from },
        after: { certificate: to, effectiveOn },
        note: reason,
      });
      return done(to);
    });
  };
}

function faultOfDay(
  day: string,
  today: string,
  { issuedOn, statusSince }: Record<"issuedOn" | "statusSince", string>,
) {
  if (day > today) return { code: "date_in_future" };
  if (day < issuedOn) return { code: "date_before_issue" };
  if (day < statusSince) return { code: "date_before_last_change", params: { day: statusSince } };
  return null;
}
