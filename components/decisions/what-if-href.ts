import { portalAddress } from "@/lib/cases/sections";

/** Where the forecast stands on the page. */
export const forecastId = "forecast";

/** The result's address with these losses ticked; an address, so that it can be kept and sent on. */
export function whatIfHref(caseId: string, places: readonly string[]): string {
  const search = new URLSearchParams(places.map((place) => ["mend", place]));
  return `${portalAddress(caseId, "result")}?${search}#${forecastId}`;
}
