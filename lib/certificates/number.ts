/** `{year}-{serial:6}-R{cycle}`: the body's template; cycle 0 is the first certification. */
export const NUMBER_TEMPLATE = "{year}-{serial:6}-R{cycle}";

/**
 * A certificate number from a template: `{name}` stands for a value, `{name:width}` for one filled with zeros
 * to that width. Upper case, without spaces. Throws RangeError for a name that has no value.
 */
export function certificateNumber(
  values: { year: number; serial: number; cycle: number },
  template: string = NUMBER_TEMPLATE,
): string {
  const known = new Map(Object.entries(values));
  const filled = template.replace(/\{(\w+)(?::(\d+))?\}/g, (_, name: string, width?: string) => {
    const value = known.get(name);
    if (value === undefined) throw new RangeError(`the number template asks for ${name}, which is unknown`);
    return String(value).padStart(Number(width ?? 0), "0");
  });
  return filled.toUpperCase().replace(/\s/g, "");
}

/** The counter that numbers of a year are taken from. */
export function numberCounter(year: number): string {
  return `certificate:${year}`;
}
