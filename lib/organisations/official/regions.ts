import { entriesOf, type OfficialEntry } from "@/lib/organisations/official/entries";
import { regionList } from "@/lib/organisations/official/region-list";

/** Provinces, prefectures and counties of GB/T 2260. Some fifty kilobytes: pages load it when somebody searches. */
export const regions = entriesOf(regionList, (code) => [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]);

const byCode = new Map(regions.map((region) => [region.code, region]));

export function isRegion(code: string): boolean {
  return byCode.has(code);
}

/** "广东省深圳市南山区"; null for a code that the list does not hold. */
export function regionName(code: string): string | null {
  return byCode.get(code)?.path.join("") ?? null;
}

/**
 * The region that an address as people write it begins with, down to where it is certain; null when not even the
 * province is. Names may lack their last word: 浙江杭州余杭区.
 */
export function regionOfAddress(address: string): OfficialEntry | null {
  const text = address.normalize("NFKC").replace(/\s/g, "");
  const fits = regions.flatMap((region) => {
    const ends = beginnings(region.path).map((path) => endOf(path, text));
    const end = ends.find((one) => one !== null) ?? null;
    return end === null ? [] : [{ region, end }];
  });
  const deepest = Math.max(0, ...fits.map(({ region }) => region.path.length));
  const best = fits.filter(({ region }) => region.path.length === deepest);
  const longest = Math.max(0, ...best.map(({ end }) => end));
  const [only, other] = best.filter(({ end }) => end === longest);
  return only && !other ? only.region : null;
}

/** Addresses leave out the province, and above a city of a county's rank also the prefecture. */
function beginnings(path: readonly string[]): (readonly string[])[] {
  const isCity = path.length === 3 && path[2]?.endsWith("市");
  return [path, ...(path.length > 1 ? [path.slice(1)] : []), ...(isCity ? [path.slice(2)] : [])].filter(
    ([first, second]) => second !== undefined || first === path[0] || first?.endsWith("市"),
  );
}

const KIND = /(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|省|市|地区|盟)$/;

/** How many letters of the text the path takes up, each part following the one before; null when it does not. */
function endOf(path: readonly string[], text: string): number | null {
  let at = 0;
  for (const [level, part] of path.entries()) {
    const short = part.replace(KIND, "");
    // The last name without its last word may be part of a street's.
    const isWhole = level === path.length - 1;
    if (text.startsWith(part, at)) at += part.length;
    else if (
      !isWhole &&
      short.length > 1 &&
      text.startsWith(short, at) &&
      !/^[区县旗]/.test(text.slice(at + short.length))
    )
      at += short.length;
    else return null;
  }
  return at;
}
