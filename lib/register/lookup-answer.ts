import type { PublicCertificate } from "@/lib/register/public-certificate";

/** Beyond this many the page says "more than": an exact total of a common word costs seconds and tells nothing. */
export const COUNT_LIMIT = 100;

/** What the look-up page has to answer. */
export type LookupAnswer =
  | { kind: "nothing_asked" }
  | { kind: "too_short"; typed: string }
  | { kind: "certificate"; number: string }
  | { kind: "none"; typed: string; wasNumber: boolean }
  | {
      kind: "list";
      typed: string;
      certificates: PublicCertificate[];
      /** Only right on the first page; null when there are more than COUNT_LIMIT. */
      total: number | null;
      isFirstPage: boolean;
      next: string | null;
    };
