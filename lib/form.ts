import type { z } from "zod";
import type { FieldFault } from "@/lib/outcome";

/**
 * A form's fields as plain values: a name that occurs once is a string, one that ends in `[]` is always a
 * list under its name without the brackets. Files and the framework's own fields are left out.
 */
export function formValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const texts = form.getAll(name).filter((value): value is string => typeof value === "string");
    if (name.endsWith("[]")) values[name.slice(0, -2)] = texts;
    else if (texts.length > 0) values[name] = texts[texts.length - 1] ?? "";
  }
  return values;
}

/** The first fault of each field, as a code with a sentence under `outcomes.fields.<code>`. */
export function faultsOf(error: z.ZodError): Record<string, FieldFault> {
  const faults: Record<string, FieldFault> = {};
  for (const issue of error.issues) {
    const field = issue.path.join(".") || "form";
    faults[field] ??= faultOf(issue);
  }
  return faults;
}

function faultOf(issue: z.core.$ZodIssue): FieldFault {
  if (/^[a-z][a-z0-9_]*$/.test(issue.message)) return { code: issue.message, params: limitsOf(issue) };
  if (issue.code === "invalid_type" && issue.input === undefined) return { code: "required" };
  if (issue.code === "unrecognized_keys") return { code: "unknown_field" };
  if (issue.code === "too_big") return { code: "too_large", params: limitsOf(issue) };
  if (issue.code === "too_small") return { code: "too_small", params: limitsOf(issue) };
  return { code: "invalid" };
}

function limitsOf(issue: z.core.$ZodIssue): FieldFault["params"] {
  if (issue.code === "too_big") return { max: Number(issue.maximum) };
  if (issue.code === "too_small") return { min: Number(issue.minimum) };
  return undefined;
}
