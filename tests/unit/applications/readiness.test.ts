import { expect, it } from "vitest";
import { hindrancesOf, isReady } from "@/lib/applications/readiness";

const everything = {
  gaps: [{ section: "scope" as const, field: "scope" }],
  notEligible: true,
  materials: [
    { item: "licence", fault: "expired" as const },
    { item: "declaration", fault: "missing" as const },
  ],
};
const nothing = { gaps: [], notEligible: false, materials: [] };

it.each([
  ["a draft answers for everything", null, everything],
  [
    "a round about a document asks for that document only",
    ["licence"],
    { ...nothing, materials: [everything.materials[0]] },
  ],
  ["a round about the form asks for the form only", ["application"], { ...everything, materials: [] }],
])("%s", (_, reopened, expected) => {
  expect(hindrancesOf(everything, reopened)).toEqual(expected);
});

it.each([
  ["nothing is missing", nothing, true],
  ["an answer is missing", { ...nothing, gaps: everything.gaps }, false],
  ["a condition is not met", { ...nothing, notEligible: true }, false],
  ["a document is missing", { ...nothing, materials: everything.materials }, false],
])("when %s the application is ready: %#", (_, hindrances, ready) => {
  expect(isReady(hindrances)).toBe(ready);
});
