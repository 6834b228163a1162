import type { BilingualText } from "@/lib/scoring/edition";
import type { EvidenceMethod } from "@/lib/site-record/schema";

/** What a phrase is for: a finding that speaks for the enterprise, one that costs points, a source of evidence. */
export const phraseKinds = ["met", "not_met", "evidence"] as const;
export type PhraseKind = (typeof phraseKinds)[number];

/** A sentence ready to be put into an audit's record; ＿＿ stands where the auditor must fill something in. */
export type Phrase = BilingualText & {
  /** How the evidence is gained; only phrases of the kind `evidence` have one. */
  readonly method?: EvidenceMethod;
};

/** The phrases of one third-level clause, in our own words. */
export type ClausePhrases = {
  readonly clause: string;
  readonly met: readonly BilingualText[];
  readonly not_met: readonly BilingualText[];
  readonly evidence: Readonly<Record<EvidenceMethod, BilingualText>>;
};
