import { band, rosette, UNITS_PER_MM } from "./guilloche";

const WIDTH = 210;
const HEIGHT = 297;
const GOLD = "#b88a2e";
const TEAL = "#1d4b4f";

/** The border runs between these distances from the paper's edge, in mm. */
const OUTSIDE = 10;
const INSIDE = 19;

const units = (millimetres: number) => Math.round(millimetres * UNITS_PER_MM);

const frameBox = (x: number, y: number, w: number, h: number, fill: string, colour: string, stroke: number) =>
  `<rect x="${units(x)}" y="${units(y)}" width="${units(w)}" height="${units(h)}" fill="${fill}" ` +
  `stroke="${colour}" stroke-width="${units(stroke)}"/>`;

const rule = (inset: number, width: number, colour: string) =>
  frameBox(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, "none", colour, width);

const lines = (path: string, width: number, colour: string, opacity = 1) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${units(width)}" stroke-opacity="${opacity}"/>`;

function border(amplitude: number, periodLength: number, strands: number): string {
  const middle = (OUTSIDE + INSIDE) / 2;
  const side = (length: number, from: readonly [number, number], vertical: boolean) => {
    const swells = Math.round(length / 28.6);
    const periods = swells * Math.round(28.6 / periodLength);
    return band({ from, length, vertical, amplitude, periods, swells, strands });
  };
  const across = WIDTH - 2 * INSIDE;
  const down = HEIGHT - 2 * INSIDE;
  return (
    side(across, [INSIDE, middle], false) +
    side(across, [INSIDE, HEIGHT - middle], false) +
    side(down, [middle, INSIDE], true) +
    side(down, [WIDTH - middle, INSIDE], true)
  );
}

function corners(): string {
  const middle = (OUTSIDE + INSIDE) / 2;
  let svg = "";
  for (const x of [middle, WIDTH - middle]) {
    for (const y of [middle, HEIGHT - middle]) {
      const centre = [x, y] as const;
      const half = (INSIDE - OUTSIDE) / 2;
      svg += frameBox(x - half, y - half, 2 * half, 2 * half, "#fff", GOLD, 0.3);
      svg += lines(rosette({ centre, inner: 1.5, outer: 4, petals: 12, rings: 4 }), 0.11, TEAL);
      svg += lines(rosette({ centre, inner: 0.4, outer: 2, petals: 8, rings: 2 }), 0.11, GOLD);
    }
  }
  return svg;
}

/** The background of a certificate page: a pale rosette, a border of fine lines, gold rules. A4 portrait, SVG. */
function drawFrame(): string {
  const centre = [WIDTH / 2, 152] as const;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${units(WIDTH)} ${units(HEIGHT)}">` +
    lines(rosette({ centre, inner: 40, outer: 62, petals: 24, rings: 6 }), 0.14, GOLD, 0.2) +
    lines(rosette({ centre, inner: 18, outer: 42, petals: 18, rings: 5 }), 0.14, GOLD, 0.17) +
    lines(rosette({ centre, inner: 5, outer: 20, petals: 12, rings: 4 }), 0.14, GOLD, 0.15) +
    rule(OUTSIDE - 1.6, 0.7, GOLD) +
    rule(OUTSIDE, 0.15, GOLD) +
    lines(border(4, 9.5, 6), 0.11, TEAL) +
    lines(border(2.3, 7.2, 3), 0.11, GOLD) +
    rule(INSIDE, 0.15, GOLD) +
    rule(INSIDE + 1.3, 0.4, GOLD) +
    corners() +
    "</svg>"
  );
}

let drawn: string | undefined;

/** The background as SVG, drawn once a process (some 20 ms). */
export function certificateFrame(): string {
  drawn ??= drawFrame();
  return drawn;
}
