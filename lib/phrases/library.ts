import { commodityInformation } from "@/lib/phrases/commodity/commodity-information";
import { delivery } from "@/lib/phrases/commodity/delivery";
import { qualityAssurance } from "@/lib/phrases/commodity/quality-assurance";
import { repair } from "@/lib/phrases/commodity/repair";
import { takeBack } from "@/lib/phrases/commodity/take-back";
import { technicalSupport } from "@/lib/phrases/commodity/technical-support";
import { complaints } from "@/lib/phrases/customer/complaints";
import { relations } from "@/lib/phrases/customer/relations";
import type { ClausePhrases, Phrase, PhraseKind } from "@/lib/phrases/phrase";
import { culture } from "@/lib/phrases/system/culture";
import { improvement } from "@/lib/phrases/system/improvement";
import { organisation } from "@/lib/phrases/system/organisation";
import { resources } from "@/lib/phrases/system/resources";
import { rules } from "@/lib/phrases/system/rules";
import { staffing } from "@/lib/phrases/system/staffing";
import { supervision } from "@/lib/phrases/system/supervision";
import { evidenceMethods } from "@/lib/site-record/schema";

const byClause: ReadonlyMap<string, ClausePhrases> = new Map(
  [
    organisation,
    staffing,
    resources,
    rules,
    supervision,
    improvement,
    culture,
    commodityInformation,
    technicalSupport,
    delivery,
    repair,
    qualityAssurance,
    takeBack,
    relations,
    complaints,
  ]
    .flat()
    .map((phrases) => [phrases.clause, phrases]),
);

/** The phrases of a third-level clause; none for a clause that has no phrases. Evidence comes with its method. */
export function phrasesFor(clause: string, kind: PhraseKind): readonly Phrase[] {
  const phrases = byClause.get(clause);
  if (!phrases) return [];
  if (kind !== "evidence") return phrases[kind];
  return evidenceMethods.map((method) => ({ ...phrases.evidence[method], method }));
}
