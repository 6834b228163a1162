/** Time is counted in half person-days, as whole numbers; one person-day is eight hours. */
export type HalfDays = number;

export type PersonDayRow = {
  /** Employees up to and including this number. */
  upTo: number;
  first: { planning: HalfDays; onSite: HalfDays };
  surveillance: { total: HalfDays; onSite: HalfDays };
  /** null: the planner enters it. */
  recertification: { total: HalfDays; onSite: HalfDays } | null;
};

/** Columns: employees up to | first: planning and documents, on site | surveillance: total, on site | re-certification: total, on site. In person-days. */
const table: readonly (readonly [number, number, number, number, number, number?, number?])[] = [
  [10, 1, 2, 1.5, 1, 2, 1.5],
  [25, 1, 3, 1.5, 1, 2.5, 2],
  [45, 1, 5, 2, 1.5, 4, 3.5],
  [65, 1.5, 5, 2, 1.5, 4, 3.5],
  [85, 1.5, 6, 2.5, 2, 4.5, 4],
  [125, 1.5, 7, 3, 2.5, 5, 4.5],
  [175, 1.5, 8, 3.5, 3, 6, 5.5],
  [275, 1.5, 9, 4, 3, 7, 6],
  [425, 1.5, 10, 4.5, 3.5, 7.5, 6.5],
  [625, 1.5, 11, 4.5, 3.5, 8, 7],
  [875, 1.5, 12, 5, 4, 9, 8],
  [1175, 1.5, 13, 5.5, 4.5, 9.5, 8.5],
  [1550, 2, 14, 5.5, 4.5, 10, 9],
  [2025, 2, 15, 6, 5, 11, 10],
  [2675, 2, 16, 6.5, 5.5, 12, 11],
  [3450, 2, 17, 6.5, 5.5, 12, 11],
  [4350, 3, 18, 7, 6, 13, 12],
  [5450, 3, 19, 7.5, 6.5, 13.5, 12.5],
  [6800, 3, 20, 7.5, 6.5, 14, 13],
  [8500, 3, 21, 8, 7, 15, 14],
  [10700, 3, 22, 8.5, 7.5],
];

/** The certification body's person-day table (a setting of its rule; the historic public table). */
export const personDayTable: readonly PersonDayRow[] = table.map(
  ([upTo, planning, onSite, surveillance, surveillanceOnSite, again, againOnSite]) => ({
    upTo,
    first: { planning: planning * 2, onSite: onSite * 2 },
    surveillance: { total: surveillance * 2, onSite: surveillanceOnSite * 2 },
    recertification:
      again === undefined || againOnSite === undefined ? null : { total: again * 2, onSite: againOnSite * 2 },
  }),
);

/** The row for a number of employees; null above the table. Throws RangeError below one employee. */
export function personDayRow(employees: number): PersonDayRow | null {
  if (!Number.isInteger(employees) || employees < 1) throw new RangeError(`Not a headcount: ${employees}`);
  return personDayTable.find((row) => employees <= row.upTo) ?? null;
}

export type FirstAudit = { planning: HalfDays; onSite: HalfDays; outlets: HalfDays; total: HalfDays };

/**
 * Half days of the first audit: the table's row, and half a person-day for each sampled outlet. null above the
 * table, where the planner enters the days with a reason.
 */
export function firstAudit(employees: number, sampledOutlets: number): FirstAudit | null {
  const row = personDayRow(employees);
  if (!row) return null;
  const outlets = sampledOutlets;
  return { ...row.first, outlets, total: row.first.planning + row.first.onSite + outlets };
}

/**
 * Half days of one yearly surveillance; above the table a third of the first audit, rounded up to a half day,
 * which is what the table's own rows come to.
 */
export function surveillanceHalfDays(employees: number, firstHalfDays: HalfDays): HalfDays {
  return personDayRow(employees)?.surveillance.total ?? Math.ceil(firstHalfDays / 3);
}

/**
 * How many outlets to visit unless the officer says otherwise: none beside a single place of business, else the
 * square root of their number, rounded up.
 */
export function suggestedSample(outlets: number): number {
  return outlets <= 1 ? 0 : Math.ceil(Math.sqrt(outlets));
}

/** For people: 3 half days are 1.5. */
export function personDays(halfDays: HalfDays): number {
  return halfDays / 2;
}
