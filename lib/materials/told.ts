import { isMaterialItem, type MaterialItem } from "@/lib/materials/checklist";
import { type FailureCode, failureCodes, type Params } from "@/lib/outcome";

/** How an upload by a form without script ended, as its page's address says it. */
export type Told = { item: MaterialItem; code: FailureCode; fault: string | null; params: Params };

type Query = Record<string, string | string[] | undefined>;

/** Null when the address tells of no refusal, or of one that there is not. */
export function toldIn(query: Query): Told | null {
  const { item, refused, fault } = query;
  const code = failureCodes.find((known) => known === refused);
  if (typeof item !== "string" || !isMaterialItem(item) || !code) return null;
  const params = Object.entries(query).flatMap(([name, value]) =>
    name.startsWith("p_") && typeof value === "string" ? [[name.slice(2), value]] : [],
  );
  return { item, code, fault: typeof fault === "string" ? fault : null, params: Object.fromEntries(params) };
}
