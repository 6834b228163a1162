import type { DocumentView, FindingView } from "@/lib/document-review/queries";
import { isOpen } from "@/lib/document-review/rules";
import type { MaterialVersionView } from "@/lib/materials/queries";

/** What of a document the coverage is read from. */
export type Reviewed = Pick<DocumentView, "item" | "versions" | "findings">;

/** A document that proves a clause, in the version that was on file when the reviewer said so. */
export type Proof = {
  clause: string;
  item: string;
  version: MaterialVersionView;
  by: string;
  at: Date;
};

/** Open outweighs all; `settled`: something was wrong and is put right, and no document alone proves the clause. */
export type ClauseState = "open" | "proved" | "settled";
export type CoveredClause = { clause: string; state: ClauseState; proofs: Proof[] };

/** The newest version that was on file at an instant, of versions that come newest first. */
export function versionAt(
  versions: readonly MaterialVersionView[],
  at: Date,
): MaterialVersionView | undefined {
  return versions.find(({ uploadedAt }) => uploadedAt <= at);
}

const byClause = (a: CoveredClause, b: CoveredClause) =>
  a.clause.localeCompare(b.clause, "en", { numeric: true });

/**
 * Every clause that the review spoke of, in the standard's order: which files prove it, or how what was said about
 * it stands. A later word on the same file and clause takes the place of an earlier one.
 */
export function coverageOf(documents: readonly Reviewed[]): CoveredClause[] {
  const proofs = documents.flatMap(proofsOf);
  const raised = documents.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict !== "conform");
  const clauses = new Set([
    ...proofs.map(({ clause }) => clause),
    ...raised.map(({ clause }) => clause).filter((clause) => clause !== null),
  ]);
  return [...clauses]
    .map((clause): CoveredClause => {
      const proving = proofs.filter((proof) => proof.clause === clause);
      const isStillOpen = raised.some((finding) => finding.clause === clause && isOpen(finding));
      return {
        clause,
        proofs: proving,
        state: isStillOpen ? "open" : proving.length > 0 ? "proved" : "settled",
      };
    })
    .sort(byClause);
}

/** What the whole map shows: a clause that nothing was said about is a gap. */
export const mapStates = ["gap", "open", "settled", "proved"] as const;
export type MapState = (typeof mapStates)[number];
export type MappedClause = Omit<CoveredClause, "state"> & { state: MapState };

/** Every clause of the edition, those that no document proves first; within a state in the standard's order. */
export function coverageMap(documents: readonly Reviewed[], clauses: readonly string[]): MappedClause[] {
  const covered = coverageOf(documents);
  const rows = clauses.map(
    (clause): MappedClause =>
      covered.find((one) => one.clause === clause) ?? { clause, state: "gap", proofs: [] },
  );
  return mapStates.flatMap((state) => rows.filter((row) => row.state === state));
}

function proofsOf({ item, versions, findings }: Reviewed): Proof[] {
  const latest = new Map<string, Proof>();
  for (const { proves, raisedAt, raisedBy } of findings) {
    const version = versionAt(versions, raisedAt);
    if (!version) continue;
    for (const clause of proves) {
      latest.set(`${clause} ${version.fileId}`, { clause, item, version, by: raisedBy, at: raisedAt });
    }
  }
  return [...latest.values()];
}

/** Whoever said something about the documents, and who concluded; each once, in order. */
export function reviewersOf(documents: readonly Reviewed[], concludedBy: string): string[] {
  const said = documents.flatMap(({ findings }) => findings);
  const inOrder = [...said].sort((a, b) => a.raisedAt.getTime() - b.raisedAt.getTime());
  return [...new Set([...inOrder.flatMap(peopleOf), concludedBy])].filter(Boolean);
}

const peopleOf = ({ raisedBy, closedBy }: FindingView) => [raisedBy, closedBy];
