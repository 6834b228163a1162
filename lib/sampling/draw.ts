import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Ledger, Population } from "@/lib/sampling/schema";

const DIGITS = 12;
const RANGE = 16 ** DIGITS;

/**
 * Places 1 … total drawn without repetition, in the order of drawing. Anyone can repeat it with sha256sum: for
 * n = 1, 2, 3 … the first 12 hexadecimal digits of SHA-256("<seed>\n<n>"), as a number modulo total, plus 1; a
 * place that was drawn before is passed over, and so is a number at or above the largest multiple of total below
 * 16^12, so that every place is equally likely. Draws everything when size reaches total.
 */
export function drawPlaces(total: number, seed: string, size: number): number[] {
  const fair = RANGE - (RANGE % total);
  const drawn = new Set<number>();
  for (let turn = 1; drawn.size < Math.min(size, total); turn += 1) {
    const number = Number.parseInt(digest(`${seed}\n${turn}`).slice(0, DIGITS), 16);
    if (number < fair) drawn.add((number % total) + 1);
  }
  return [...drawn];
}

const digest = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));

export function sizeOf(population: Population): number {
  return population.kind === "list" ? population.labels.length : population.count;
}

const drawn = new WeakMap<Ledger, readonly string[]>();

/** The names of the units that a ledger's seed draws, in the order of drawing; remembered for each ledger object. */
export function drawnUnits(ledger: Ledger): readonly string[] {
  let units = drawn.get(ledger);
  if (!units) {
    const { population, seed, size } = ledger;
    const places = drawPlaces(sizeOf(population), seed, size);
    units = places.map((place) =>
      population.kind === "list" ? (population.labels[place - 1] ?? "") : `${place}`,
    );
    drawn.set(ledger, units);
  }
  return units;
}
