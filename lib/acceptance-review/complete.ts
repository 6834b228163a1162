import { type Finding, type Topic, topics } from "@/lib/acceptance-review/schema";
import { done, type FieldFault, failed, type Outcome } from "@/lib/outcome";

/** An application is accepted on a whole record: every topic found, and found met. What is missing is named. */
export function requireComplete(found: readonly { topic: Topic; finding: Finding }[]): Outcome<void> {
  const fields: Record<string, FieldFault> = {};
  for (const topic of topics) {
    const finding = found.find((one) => one.topic === topic)?.finding;
    if (finding !== "met") fields[topic] = { code: `${finding ? "unmet" : "missing"}_${topic}` };
  }
  return Object.keys(fields).length === 0 ? done() : failed("review_incomplete", { fields });
}
