import "server-only";
import type { CaseStatus } from "@/lib/cases/schema";
import type { Course } from "@/lib/demo/in-order";
import {
  accept,
  agree,
  endEarly,
  fillApplication,
  offer,
  submit,
  supplement,
} from "@/lib/demo/walk/application";
import { audit, report, signOff } from "@/lib/demo/walk/audit";
import type { CaseWalk } from "@/lib/demo/walk/case-walk";
import { correct } from "@/lib/demo/walk/corrections";
import { reviewDocuments } from "@/lib/demo/walk/document-review";
import { decide, issue, review } from "@/lib/demo/walk/judgement";
import { confirm, plan } from "@/lib/demo/walk/planning";

type Stage = { walk: (walk: CaseWalk) => Course; ends: CaseStatus };

/** The way of a case; a story that wants to stay in a status stops after the stage that it ends in. */
const stages: readonly Stage[] = [
  { walk: fillApplication, ends: "draft" },
  { walk: submit, ends: "submitted" },
  { walk: supplement, ends: "supplementing" },
  { walk: accept, ends: "accepted" },
  { walk: offer, ends: "contract_offered" },
  { walk: agree, ends: "contracted" },
  { walk: plan, ends: "planned" },
  { walk: confirm, ends: "confirmed" },
  { walk: reviewDocuments, ends: "ready" },
  { walk: audit, ends: "auditing" },
  { walk: signOff, ends: "audited" },
  { walk: report, ends: "in_review" },
  { walk: correct, ends: "in_review" },
  { walk: review, ends: "reviewed" },
  { walk: decide, ends: "granted" },
  { walk: issue, ends: "certified" },
];

/** Takes a case through the product's own commands, from its first form to where its story ends. */
export async function* walkCase(walk: CaseWalk): Course {
  for (const { walk: stage, ends } of stages) {
    yield* stage(walk);
    // A refusal is the other end of a decision.
    if (!walk.endsIn(ends) && !(ends === "granted" && walk.endsIn("refused"))) continue;
    // What people have done so far without moving the case on.
    if (ends === "confirmed") yield* reviewDocuments(walk);
    if (ends === "audited" || ends === "in_review") yield* correct(walk);
    break;
  }
  yield* endEarly(walk);
}
