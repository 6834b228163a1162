import type { Gap } from "@/lib/applications/completeness";
import type { MaterialFault } from "@/lib/materials/rules";
import { APPLICATION_ITEM } from "@/lib/materials/rules";

export type Hindrances<Item extends string = string> = {
  gaps: Gap[];
  notEligible: boolean;
  materials: { item: Item; fault: MaterialFault }[];
};

/**
 * What keeps an application from being handed in. In a supplement round only what it reopened counts: nobody is
 * asked for what they cannot change.
 */
export function hindrancesOf<Item extends string>(
  found: Hindrances<Item>,
  reopened: readonly string[] | null,
): Hindrances<Item> {
  if (reopened === null) return found;
  const isFormOpen = reopened.includes(APPLICATION_ITEM);
  return {
    gaps: isFormOpen ? found.gaps : [],
    notEligible: isFormOpen && found.notEligible,
    materials: found.materials.filter(({ item }) => reopened.includes(item)),
  };
}

export function isReady({ gaps, notEligible, materials }: Hindrances): boolean {
  return gaps.length === 0 && !notEligible && materials.length === 0;
}
