/** What a series of milliseconds says, to a tenth. */
export function figuresOf(series: readonly number[]) {
  const sorted = [...series].sort((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN);
  return { n: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) };
}

export const shareWithin = (series: readonly number[], limit: number) =>
  round((100 * series.filter((each) => each <= limit).length) / series.length);

export const round = (number: number) => Math.round(number * 10) / 10;
