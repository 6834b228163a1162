import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { z } from "zod";
import { generalFacts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import { requireActor } from "@/lib/access/session";
import { dayInShanghai } from "@/lib/calendar";
import { allowedOf, enterCase } from "@/lib/cases/loaders";
import { getCaseFacts } from "@/lib/cases/queries";
import { possibleCertificateMoves } from "@/lib/certificates/lifecycle";
import { getCertificate, getCertificateMatter, listCertificates } from "@/lib/certificates/queries";
import { type CertificateStatus, certificateStatuses } from "@/lib/certificates/schema";
import { currentInstant } from "@/lib/clock";
import { readEnv } from "@/lib/env";

type Search = Record<string, string | string[] | undefined>;

const textOf = (value: Search[string]) => (typeof value === "string" ? value.trim().slice(0, 80) : "");

/** Where the public finds us: PUBLIC_ORIGIN, or else the address that this request came to. */
export async function loadPublicOrigin(): Promise<string> {
  const { publicOrigin, trustProxy } = readEnv();
  if (publicOrigin) return publicOrigin;
  const sent = await headers();
  const forwarded = trustProxy ? sent.get("x-forwarded-proto") : null;
  return `${forwarded === "https" ? "https" : "http"}://${sent.get("host") ?? "localhost"}`;
}

/** The desk's list of certificates, filtered by status and by part of a number or name. */
export async function loadCertificates(search: Search) {
  const actor = await requireActor("/desk/certificates");
  if (!may(actor, "certificate.list", generalFacts)) notFound();
  const wanted = textOf(search.status);
  const status = certificateStatuses.find((known) => known === wanted) ?? null;
  const text = textOf(search.q);
  const after = textOf(search.after) || null;
  const today = dayInShanghai(currentInstant());
  const list = await listCertificates({ today, search: text, status, after });
  return { ...list, text, status: status as CertificateStatus | null, isFirstPage: after === null };
}

/** One certificate at the desk, with the changes of status that this person may make today. */
export async function loadCertificate(id: string) {
  const actor = await requireActor(`/desk/certificates/${id}`);
  if (!z.uuid().safeParse(id).success || !may(actor, "certificate.list", generalFacts)) notFound();
  const today = dayInShanghai(currentInstant());
  const certificate = await getCertificate({ id }, today);
  const facts = certificate && (await getCaseFacts(certificate.caseId));
  if (!certificate || !facts || !may(actor, "case.view", facts)) notFound();
  const mayChange = may(actor, "certificate.change_status", facts);
  return {
    certificate,
    today,
    moves: mayChange ? possibleCertificateMoves(certificate.status) : [],
  };
}

/** The certificate section of a case: what would be printed, or the certificate. For staff. */
export async function loadCaseCertificate(caseId: string) {
  const { actor, facts } = await enterCase(caseId);
  if (!may(actor, "case.list", generalFacts)) notFound();
  const today = dayInShanghai(currentInstant());
  return {
    caseId,
    status: facts.status,
    today,
    certificate: await getCertificate({ caseId }, today),
    matter: facts.status === "granted" ? await getCertificateMatter(caseId) : null,
    mayIssue: allowedOf(actor, facts, ["certificate.issue"]).length > 0,
  };
}
