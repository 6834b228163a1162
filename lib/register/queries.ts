import "server-only";
import type { Day } from "@/lib/calendar";
import { db, type Reader } from "@/lib/db";
import { foldNumber } from "@/lib/register/certificate-number";
import { type PublicCertificate, publicCertificate, publicColumns } from "@/lib/register/public-certificate";
import { bigramsOf, nameContains } from "@/lib/register/search-terms";

/** The certificate of a number as anybody may type it; null when we issued none. */
export async function getPublicCertificate(
  number: string,
  today: Day,
  reader: Reader = db,
): Promise<PublicCertificate | null> {
  const row = await reader.certificate.findUnique({
    where: { number: foldNumber(number) },
    select: publicColumns,
  });
  return row && publicCertificate(row, today);
}

/** Whether we issued a certificate of this number, as anybody may type it. */
export async function isIssued(number: string, reader: Reader = db): Promise<boolean> {
  return (await reader.certificate.count({ where: { number: foldNumber(number) } })) > 0;
}

const BATCH = 200;
const MOST_BATCHES = 10;

/**
 * Certificates whose holder's name contains the folded term (two characters or more), by number, the newest
 * first. Pairs of characters find the candidates through their index; each is then compared with the whole
 * term, because pairs alone also match names that hold them scattered. `next` continues the search.
 */
export async function findByHolder(
  { term, after, limit, today }: { term: string; after: string | null; limit: number; today: Day },
  reader: Reader = db,
): Promise<{ found: PublicCertificate[]; next: string | null }> {
  const pairs = bigramsOf(term);
  const found: PublicCertificate[] = [];
  let last = after;
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const take = Math.max(BATCH, limit + 1);
    const rows = await reader.certificate.findMany({
      where: { holderBigrams: { hasEvery: pairs }, ...(last ? { number: { lt: last } } : {}) },
      orderBy: { number: "desc" },
      take,
      select: publicColumns,
    });
    for (const row of rows) {
      if (!nameContains([row.holderName, row.holderNameEn], term)) continue;
      const previous = found.at(-1);
      if (found.length === limit && previous) return { found, next: previous.number };
      found.push(publicCertificate(row, today));
    }
    if (rows.length < take) return { found, next: null };
    last = rows.at(-1)?.number ?? null;
  }
  return { found, next: last };
}
