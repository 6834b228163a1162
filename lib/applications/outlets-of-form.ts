import type { OutletRow } from "@/lib/applications/outlet-import";
import { outletOwnerships } from "@/lib/applications/schema";
import { typedCount, typedLine } from "@/lib/typed-text";

/** The outlets as a form shows them now, saved or not; a number that is none yet counts as not stated. */
export function outletsOfForm(form: FormData): OutletRow[] {
  const column = (name: string) => form.getAll(`${name}[]`).map((value) => typedLine(String(value)));
  const [names, addresses] = [column("outletName"), column("outletAddress")];
  const [ownerships, counts] = [column("outletOwnership"), column("outletStaffCount")];
  return names
    .map((name, row) => ({
      name,
      address: addresses[row] ?? "",
      ownership: outletOwnerships.find((known) => known === ownerships[row]) ?? "own",
      staffCount: /^[1-9]\d{0,6}$/.test(typedCount(counts[row] ?? ""))
        ? Number(typedCount(counts[row] ?? ""))
        : null,
    }))
    .filter(({ name, address, staffCount }) => name || address || staffCount);
}
