import "server-only";
import { namesOf } from "@/lib/cases/queries";
import { db, type Reader } from "@/lib/db";
import { sightOf } from "@/lib/feedback/rules";
import type { FeedbackInput } from "@/lib/feedback/schema";

export type GivenFeedback = FeedbackInput & { givenAt: Date };

const said = {
  professionalism: true,
  impartiality: true,
  communication: true,
  schedule: true,
  text: true,
  contactWished: true,
  givenAt: true,
} as const;

/** What the enterprise said about its audit; null before it has. For the enterprise itself. */
export async function getFeedback(caseId: string, reader: Reader = db): Promise<GivenFeedback | null> {
  return reader.auditFeedback.findUnique({ where: { caseId }, select: said });
}

export type FeedbackRow = GivenFeedback & {
  caseId: string;
  reference: string;
  organisationName: string;
  /** Empty for a reader who stands on a side of the case. */
  author: string;
};

const PAGE = 30;

/** What enterprises said, newest first, as far as this reader may know it. */
export async function listFeedback(
  { readerId, after }: { readerId: string; after: string | null },
  reader: Reader = db,
): Promise<{ rows: FeedbackRow[]; next: string | null }> {
  const found = await reader.auditFeedback.findMany({
    where: {
      case: { OR: [{ sides: { none: { accountId: readerId } } }, { decision: { isNot: null } }] },
    },
    orderBy: [{ givenAt: "desc" }, { caseId: "desc" }],
    take: PAGE + 1,
    ...(after ? { cursor: { caseId: after }, skip: 1 } : {}),
    select: {
      ...said,
      caseId: true,
      givenById: true,
      case: {
        select: {
          reference: true,
          organisation: { select: { name: true } },
          sides: { where: { accountId: readerId }, select: { side: true } },
          decision: { select: { caseId: true } },
        },
      },
    },
  });
  const page = found.slice(0, PAGE).map(({ case: about, givenById, ...row }) => ({
    ...row,
    reference: about.reference,
    organisationName: about.organisation.name,
    givenById,
    sight: sightOf({ standsOnCase: about.sides.length > 0, decided: about.decision !== null }),
  }));
  const names = await namesOf(
    page.filter(({ sight }) => sight === "whole").map(({ givenById }) => givenById),
    reader,
  );
  return {
    // The database has left out what must not be seen; the rule has the last word on every row.
    rows: page.flatMap(({ sight, givenById, ...row }) =>
      sight === "nothing" ? [] : { ...row, author: sight === "whole" ? (names.get(givenById) ?? "") : "" },
    ),
    next: found.length > PAGE ? (page.at(-1)?.caseId ?? null) : null,
  };
}
