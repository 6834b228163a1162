import "server-only";
import { dayInShanghai } from "@/lib/calendar";
import { currentInstant } from "@/lib/clock";
import { foldNumber, looksLikeNumber, numberInAddress } from "@/lib/register/certificate-number";
import { COUNT_LIMIT, type LookupAnswer } from "@/lib/register/lookup-answer";
import { certificateJson } from "@/lib/register/public-certificate";
import { findByHolder, getPublicCertificate } from "@/lib/register/queries";
import { foldTerm, isLongEnough } from "@/lib/register/search-terms";

// The public asks here: no account, no session, nothing about a person in the answer.

const PAGE = 20;
const todayHere = () => dayInShanghai(currentInstant());
const foldAfter = (after: string | null) => (after ? foldNumber(after) : null);

/** The page of one certificate, by the segment of its address; null when we issued none of that number. */
export async function loadPublicCertificate(segment: string) {
  const today = todayHere();
  const number = numberInAddress(segment);
  return {
    today,
    number: number.trim().slice(0, 60),
    certificate: await getPublicCertificate(number, today),
  };
}

/** What the look-up page answers: straight to the certificate of a number, or a list by holder. */
export async function loadLookup(
  search: Record<string, string | string[] | undefined>,
): Promise<LookupAnswer> {
  const typed = (typeof search.q === "string" ? search.q : "").trim().slice(0, 200);
  if (!typed) return { kind: "nothing_asked" };
  const today = todayHere();
  const number = foldNumber(typed);
  const wasNumber = looksLikeNumber(number);
  const certificate = wasNumber ? await getPublicCertificate(number, today) : null;
  if (certificate) return { kind: "certificate", number: certificate.number };

  const term = foldTerm(typed);
  if (!isLongEnough(term)) return { kind: "too_short", typed };
  const after = foldAfter(typeof search.after === "string" ? search.after : null);
  // The first page looks a little further, so that it can say how many there are.
  const limit = after ? PAGE : COUNT_LIMIT + 1;
  const { found, next } = await findByHolder({ term, after, limit, today });
  if (found.length === 0) return { kind: "none", typed, wasNumber };
  const certificates = found.slice(0, PAGE);
  const isMore = found.length > PAGE || next !== null;
  return {
    kind: "list",
    typed,
    certificates,
    total: found.length > COUNT_LIMIT || next !== null ? null : found.length,
    isFirstPage: after === null,
    next: isMore ? (certificates.at(-1)?.number ?? next) : null,
  };
}

/** GET /api/v1/certificates/{number} */
export async function loadCertificateAnswer(number: string) {
  const { certificate } = await loadPublicCertificate(number);
  return certificate
    ? { status: 200, body: certificateJson(certificate) }
    : { status: 404, body: { error: "not_issued" } };
}

/** GET /api/v1/certificates?holder=&after= */
export async function loadHolderAnswer({ holder, after }: { holder: string; after: string | null }) {
  const term = foldTerm(holder);
  if (!isLongEnough(term)) return { status: 400, body: { error: "holder_too_short" } };
  const { found, next } = await findByHolder({
    term,
    after: foldAfter(after),
    limit: PAGE,
    today: todayHere(),
  });
  return { status: 200, body: { items: found.map(certificateJson), next } };
}
