import { type ElementRange, elementsOfRange } from "@/lib/cli/json-elements";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { explainFault } from "@/lib/scoring/explain";
import { score } from "@/lib/scoring/score";
import { validateScorecard } from "@/lib/scoring/validate";

/** Some neighbouring scorecards of an array, and the index of the first. */
export interface Batch extends ElementRange {
  readonly firstIndex: number;
}

/** The results as JSON separated by commas, or one line per fault, or why the text could not be read. */
export type BatchAnswer =
  | { readonly kind: "results"; readonly text: Uint8Array<ArrayBuffer> }
  | { readonly kind: "faults"; readonly lines: string }
  | { readonly kind: "unreadable"; readonly message: string };

/** Checks and scores a batch of the array in `json`. The results are encoded, ready to be written. */
export function scoreBatch(json: Uint8Array, batch: Batch): BatchAnswer {
  let index = batch.firstIndex;
  let text = "";
  let lines = "";
  for (const element of elementsOfRange(json, batch)) {
    const parsed = parseJson(element);
    if (!parsed.ok) return { kind: "unreadable", message: `not valid JSON at [${index}]: ${parsed.message}` };
    const checked = validateScorecard(DEFAULT_EDITION, parsed.value);
    if (!checked.ok) for (const fault of checked.faults) lines += `[${index}] ${explainFault(fault)}\n`;
    else if (lines === "") {
      const separator = index === batch.firstIndex ? "" : ",\n";
      text += separator + JSON.stringify(score(DEFAULT_EDITION, checked.value));
    }
    index += 1;
  }
  if (lines !== "") return { kind: "faults", lines };
  return { kind: "results", text: new TextEncoder().encode(text) };
}

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** The value of a JSON text in UTF-8, or in one line what is wrong with it. */
export function parseJson(json: Uint8Array): Parsed {
  try {
    const text = Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString("utf8");
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, message: message.replace(/\s+/g, " ") };
  }
}
