import { unitName } from "@/lib/sampling/unit-name";

const SHOWN = 50;

/** The first fifty units whose name or place (as "#17") has the word in it, and how many there are. */
export function searchUnits(labels: readonly string[], typed: string) {
  const word = unitName(typed).toLowerCase();
  const isFound = word.startsWith("#")
    ? (_: string, place: number) => String(place) === word.slice(1)
    : (label: string) => label.toLowerCase().includes(word);
  const found = labels
    .map((label, index) => ({ label, place: index + 1 }))
    .filter((each) => isFound(each.label, each.place));
  return { shown: found.slice(0, SHOWN), count: found.length };
}
