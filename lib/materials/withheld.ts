import type { Facts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import type { MaterialItem } from "@/lib/materials/checklist";

/** What the enterprise says about its own score: nobody who scores may read it first. */
export const SELF_ASSESSMENT = "self_evaluation" satisfies MaterialItem;

/** The items of the checklist that this person may not know of this case yet: no file, no version, no remark. */
export function withheldItems(actor: Actor, facts: Facts): readonly string[] {
  return may(actor, "self_assessment.view", facts) ? [] : [SELF_ASSESSMENT];
}
