/** The one place that asks the machine for the time; rules take it as an argument. */
export function currentInstant(): Date {
  return new Date();
}
