import { drawPlaces, sizeOf } from "@/lib/sampling/draw";
import type { Ledger } from "@/lib/sampling/schema";

/** The largest multiple of total that twelve hexadecimal digits can reach: numbers from here on are passed over. */
export function fairRange(total: number): number {
  return 16 ** 12 - (16 ** 12 % total);
}

/** A shell script that prints the drawn places in the order of drawing, with nothing but bash and sha256sum. */
export function drawScript({ population, seed, size }: Ledger): string {
  const total = sizeOf(population);
  return [
    `seed=${quoted(seed)}; total=${total}; size=${Math.min(size, total)}; n=0; got=0; drawn=' '`,
    'while [ "$got" -lt "$size" ]; do',
    "  n=$((n + 1))",
    '  x=$((16#$(printf \'%s\\n%s\' "$seed" "$n" | sha256sum | cut -c1-12)))',
    `  [ "$x" -lt ${fairRange(total)} ] || continue`,
    "  p=$((x % total + 1))",
    '  case "$drawn" in *" $p "*) ;; *) drawn="$drawn$p "; got=$((got + 1)); echo "$p" ;; esac',
    "done",
  ].join("\n");
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** The drawn places, as the script prints them. */
export function placesOf({ population, seed, size }: Ledger): number[] {
  return drawPlaces(sizeOf(population), seed, size);
}

/** A list of units with their places, one a line: what the drawn places point into. */
export function numberedList(labels: readonly string[]): string {
  return labels.map((label, index) => `${index + 1}\t${label}`).join("\n");
}
