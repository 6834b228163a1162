import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Block } from "@/lib/audit-report/blocks";
import { type Draft, itemTitle } from "@/lib/audit-report/draft";
import { presentEntries, tallySamples } from "@/lib/audits/operations";
import type { Ledger } from "@/lib/sampling/schema";
import { findItem } from "@/lib/scoring/edition";

/** Every sample ledger with what it takes to draw the same units again, and what each unit showed. */
export function ledgerBlocks(draft: Draft): Block[] {
  const { sheet, words, edition } = draft;
  const labels = words.ledgers;
  const ledgers = presentEntries(sheet.entries, "ledger").sort((a, b) => byClause(a.name, b.name));
  if (ledgers.length === 0) return [{ kind: "text", tone: "plain", text: labels.none }];
  return [
    { kind: "facts", rows: [[labels.repeat, labels.repeatText]] },
    ...ledgers.flatMap(({ name, value }) => {
      const item = findItem(edition, name);
      return [
        { kind: "heading", text: `${name} ${item ? itemTitle(draft, item) : ""}` } satisfies Block,
        headOf(draft, value),
        unitsOf(draft, name),
      ];
    }),
  ];
}

function headOf({ words }: Draft, { source, population, seed, size }: Ledger): Block {
  const labels = words.ledgers;
  const rows: [string, string][] = [
    [labels.source, source],
    [
      labels.population,
      population.kind === "list"
        ? labels.populationList(population.labels.length)
        : labels.populationCount(population.count),
    ],
    ...(population.kind === "list"
      ? [
          [
            labels.listHash,
            labels.listHashText(bytesToHex(sha256(utf8ToBytes(population.labels.join("\n"))))),
          ] satisfies [string, string],
        ]
      : []),
    [labels.seed, seed],
    [labels.size, String(size)],
  ];
  return { kind: "facts", rows };
}

function unitsOf({ sheet, words }: Draft, clause: string): Block {
  const labels = words.ledgers;
  const { drawn, results } = tallySamples(sheet.entries, clause);
  const added = [...results.keys()].filter((unit) => !drawn.includes(unit));
  const row = (unit: string, place: string) => {
    const sample = results.get(unit);
    return [place, unit, sample ? labels.results[sample.result] : labels.open, sample?.note ?? ""];
  };
  return {
    kind: "table",
    columns: [
      { title: labels.place, width: 16 },
      { title: labels.unit, width: 40 },
      { title: labels.result, width: 26 },
      { title: labels.note, width: 44 },
    ],
    rows: [
      ...drawn.map((unit, index) => row(unit, String(index + 1))),
      ...added.map((unit) => row(unit, labels.added)),
    ],
    foot: null,
  };
}

/** 5.1.2.1 before 5.1.10.1. */
const byClause = (a: string, b: string) => a.localeCompare(b, "en", { numeric: true });
