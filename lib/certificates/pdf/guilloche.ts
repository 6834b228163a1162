/** Fine line work as banknotes and deeds carry it: sine waves with a swelling amplitude, and rosettes. */

type Point = readonly [x: number, y: number];
type Curve = (t: number) => Point;

const TURN = 2 * Math.PI;

/** Béziers for one wave: with four, the drawn sine is off by less than a hundredth of its height. */
const SEGMENTS = 4;

/** Paths are written in whole hundredths of a millimetre: finer than any printer, short, the same everywhere. */
export const UNITS_PER_MM = 100;

const round = (millimetres: number) => Math.round(millimetres * UNITS_PER_MM) || 0;

/** An SVG path through a curve (mm, t from 0 to 1) as cubic Béziers with the curve's own tangents. */
export function pathOf(curve: Curve, segments: number): string {
  const step = 1 / segments;
  const tangent = (t: number): Point => {
    const [x1, y1] = curve(t - step / 100);
    const [x2, y2] = curve(t + step / 100);
    return [((x2 - x1) * 50) / 3, ((y2 - y1) * 50) / 3];
  };
  let [x, y] = curve(0);
  let path = `M${round(x)} ${round(y)}`;
  for (let i = 1; i <= segments; i++) {
    const from = tangent((i - 1) * step);
    const to = tangent(i * step);
    const [endX, endY] = curve(i * step);
    const absolute = [x + from[0], y + from[1], endX - to[0], endY - to[1], endX, endY];
    path += `C${absolute.map(round).join(" ")}`;
    [x, y] = [endX, endY];
  }
  return path;
}

/** Waves along a straight line from a point over `length` mm, downwards when `vertical`. */
export function band(options: {
  from: Point;
  length: number;
  vertical: boolean;
  amplitude: number;
  periods: number;
  /** How often the band swells; the wave is narrowest at both ends. */
  swells: number;
  strands: number;
}): string {
  const { from, length, vertical, amplitude, periods, swells, strands } = options;
  let path = "";
  for (let strand = 0; strand < strands; strand++) {
    const shift = (strand / strands) * TURN;
    path += pathOf((t) => {
      const swell = 0.62 - 0.38 * Math.cos(TURN * swells * t);
      const across = amplitude * swell * Math.sin(TURN * periods * t + shift);
      const along = length * t;
      return vertical ? [from[0] + across, from[1] + along] : [from[0] + along, from[1] + across];
    }, periods * SEGMENTS);
  }
  return path;
}

/** A rosette around a centre: rings of `petals` waves between two radii, each ring turned against the last. */
export function rosette(options: {
  centre: Point;
  inner: number;
  outer: number;
  petals: number;
  rings: number;
}): string {
  const { centre, inner, outer, petals, rings } = options;
  const middle = (inner + outer) / 2;
  const amplitude = (outer - inner) / 2;
  let path = "";
  for (let ring = 0; ring < rings; ring++) {
    const shift = (ring / rings) * TURN;
    path += pathOf((t) => {
      const radius = middle + amplitude * Math.sin(petals * TURN * t + shift);
      return [centre[0] + radius * Math.cos(TURN * t), centre[1] + radius * Math.sin(TURN * t)];
    }, petals * SEGMENTS);
  }
  return path;
}
