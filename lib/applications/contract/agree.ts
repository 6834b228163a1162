import "server-only";
import { renderContract } from "@/lib/applications/contract-pdf/render";
import type { ContractTerms, Signature } from "@/lib/applications/contract-pdf/terms";
import { contractTextSha256 } from "@/lib/applications/contract-pdf/text";
import type { OutletOwnership, RequestedLevel } from "@/lib/applications/schema";
import { dayInShanghai } from "@/lib/calendar";
import type { Tx } from "@/lib/db";
import { insertFile, storeBytes } from "@/lib/files";
import { done, failed, type Outcome } from "@/lib/outcome";
import type { Prisma } from "@/prisma/generated/client/client";

type Signed = Signature & { id: string };
type Agreed = {
  caseId: string;
  terms: ContractTerms;
  figures: {
    scope: string;
    scopeEn: string;
    requestedLevel: RequestedLevel | null;
    employees: number;
    outlets: { name: string; address: string; ownership: OutletOwnership; staffCount: number | null }[];
  };
  offered: Signed;
  accepted: Signed;
};

/** What a contract's row says of its text. */
export const contractRow = (terms: ContractTerms) => ({
  number: terms.contractNumber,
  version: terms.version,
  terms: terms satisfies Prisma.InputJsonObject,
  totalFen: terms.totalFen,
  textSha256: contractTextSha256(terms),
});

/**
 * Puts amended terms in force, in the transaction of the acceptance: the contract's next version, signed by both
 * sides, and what the application states from now on, because the audit and the certificate follow it. The caller holds
 * the case's row; `contract_changed` when there is such a version already.
 */
export async function agreeOnTerms(
  tx: Tx,
  { caseId, terms, figures, offered, accepted }: Agreed,
): Promise<Outcome<void>> {
  if ((await tx.contract.count({ where: { caseId } })) !== terms.version - 1)
    return failed("contract_changed");
  const pdf = await storeBytes(renderContract(terms, { offered, accepted }, dayInShanghai(offered.at)), {
    name: `${terms.contractNumber}.pdf`,
    mediaType: "application/pdf",
  });
  if (!pdf.ok) return pdf;
  await insertFile(tx, pdf.value, {
    caseId,
    purpose: "contract",
    createdById: accepted.id,
    at: accepted.at,
  });
  await tx.contract.create({
    data: {
      caseId,
      ...contractRow(terms),
      offeredById: offered.id,
      offeredAt: offered.at,
      acceptedById: accepted.id,
      acceptedAt: accepted.at,
      fileId: pdf.value.id,
    },
  });
  await tx.application.update({
    where: { caseId },
    data: {
      scope: figures.scope,
      scopeEn: figures.scopeEn,
      requestedLevel: figures.requestedLevel,
      employeeCount: figures.employees,
      revision: { increment: 1 },
      savedAt: accepted.at,
    },
  });
  await tx.outlet.deleteMany({ where: { caseId } });
  await tx.outlet.createMany({
    data: figures.outlets.map((outlet, position) => ({ ...outlet, caseId, position })),
  });
  return done();
}
