/** A non-conformity as the scorecard shows it beside what it was raised for. */
export type RaisedCorrection = { number: number; clause: string | null; specialId: string | null };
