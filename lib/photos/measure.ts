/** The longest side of the small copy, in pixels: sharp on a page of A4, about a tenth of the original. */
export const COPY_PIXELS = 1600;

export type Size = { width: number; height: number };

/** The largest size of the same shape with no side longer than `longest`; never larger than it was. */
export function fitWithin({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** When a file was taken: its own time where that can be, else `now`. ISO 8601 with milliseconds. */
export function takenAtOf(lastModified: number, now: Date): string {
  const isPossible = lastModified > 0 && lastModified <= now.getTime();
  return (isPossible ? new Date(lastModified) : now).toISOString();
}
