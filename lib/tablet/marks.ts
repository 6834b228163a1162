import { clauseOf, isItem, kindOf } from "@/lib/audits/fields";
import type { Sheet } from "@/lib/audits/operations";
import type { Finding } from "@/lib/corrections/schema";
import type { Photo } from "@/lib/photos/schema";
import type { Evidence } from "@/lib/site-record/schema";

/** How many entries hang on one field: evidence, photos and findings. */
export type Marks = { evidence: number; photos: number; findings: number };

const none: Marks = { evidence: 0, photos: 0, findings: 0 };
const known = new WeakMap<Sheet, ReadonlyMap<string, Marks>>();

/** The marks of every field that has some, counted once for each state of the sheet. */
export function marksOf(sheet: Sheet, field: string): Marks {
  let marks = known.get(sheet);
  if (!marks) {
    marks = countMarks(sheet);
    known.set(sheet, marks);
  }
  return marks.get(field) ?? none;
}

function countMarks({ entries }: Sheet): ReadonlyMap<string, Marks> {
  const marks = new Map<string, Marks>();
  const count = (field: string, key: keyof Marks) => {
    const before = marks.get(field) ?? none;
    marks.set(field, { ...before, [key]: before[key] + 1 });
  };
  for (const [field, { current }] of entries) {
    if (current === null) continue;
    const kind = kindOf(field);
    if (kind === "evidence") count(`item:${(current as Evidence).clause}`, "evidence");
    if (kind === "finding") count((current as Finding).subject, "findings");
    if (kind === "photo") count(itemOfSubject((current as Photo).subject), "photos");
  }
  return marks;
}

/** A sample's photo belongs to its item too. */
function itemOfSubject(subject: string): string {
  if (isItem(subject) || kindOf(subject) !== "sample") return subject;
  return `item:${clauseOf(subject).split(":")[0]}`;
}
