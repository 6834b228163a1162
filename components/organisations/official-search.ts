import type { Choice } from "@/components/ui/combobox";

/** The lists come with the first search, not with the page. */
export async function searchRegions(typed: string): Promise<Choice[]> {
  const [{ regions }, { searchEntries }] = await Promise.all([
    import("@/lib/organisations/official/regions"),
    import("@/lib/organisations/official/entries"),
  ]);
  return searchEntries(regions, typed).map(({ code, path }) => ({
    value: code,
    label: path.join(""),
    detail: code,
  }));
}

export async function searchIndustries(typed: string): Promise<Choice[]> {
  const [{ industries }, { searchEntries }] = await Promise.all([
    import("@/lib/organisations/official/industries"),
    import("@/lib/organisations/official/entries"),
  ]);
  return searchEntries(industries, typed).map(({ code, name, path }) => ({
    value: code,
    label: `${code} ${name}`,
    ...(path.length > 1 && { detail: path.slice(0, -1).join(" › ") }),
  }));
}
