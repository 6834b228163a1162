import { z } from "zod";

/** The most units that a population can name one by one, and the most it can count. */
export const MAX_LABELS = 5000;
export const MAX_POPULATION = 1_000_000;
/** The longest list of names, as JSON characters: one operation must hold it (MAX_VALUE_CHARACTERS in lib/audits). */
export const MAX_LIST_CHARACTERS = 380_000;
/** The most units that one draw takes. */
export const MAX_DRAW = 500;
/** The longest name of a unit, in UTF-16 code units. */
export const MAX_UNIT = 80;
export const MAX_SOURCE = 200;
export const MAX_SEED = 64;

/** A unit's name becomes part of its sample's field, which takes no control characters. */
const unit = z
  .string()
  .trim()
  .min(1)
  .max(MAX_UNIT)
  .regex(/^[^\p{Cc}]*$/u);

/** One unit, one name: two of the same name could not be told apart in the results. */
const labels = z
  .array(unit)
  .min(1)
  .max(MAX_LABELS)
  .refine((names) => new Set(names).size === names.length, "duplicate")
  .refine((names) => JSON.stringify(names).length <= MAX_LIST_CHARACTERS, "too_long");

/** What a sample is drawn from: units named one by one, in a fixed order, or only counted (then named 1 … count). */
export const populationSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("list"), labels }),
  z.strictObject({ kind: z.literal("count"), count: z.int().min(1).max(MAX_POPULATION) }),
]);

/** A sample ledger's head: what was sampled, and the draw that anyone can repeat (draw.ts). */
export const ledgerSchema = z.strictObject({
  /** What the units are, e.g. "repair orders of the first half of 2026". */
  source: z.string().trim().min(1).max(MAX_SOURCE),
  population: populationSchema,
  seed: z.string().trim().min(1).max(MAX_SEED),
  size: z.int().min(1).max(MAX_DRAW),
});

export const sampleResults = ["conforming", "non_conforming"] as const;

/** What one sample showed. Its unit's name stands in the field. */
export const sampleSchema = z.strictObject({
  result: z.enum(sampleResults),
  note: z.string().max(2000).default(""),
});

export type Population = z.infer<typeof populationSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
export type SampleResult = (typeof sampleResults)[number];
export type Sample = z.infer<typeof sampleSchema>;
