import { manufacturers } from "@/lib/demo/enterprises/manufacturers";
import { onlineSellers } from "@/lib/demo/enterprises/online-sellers";
import { serviceCompanies } from "@/lib/demo/enterprises/service-companies";
import { traders } from "@/lib/demo/enterprises/traders";
import type { Enterprise } from "@/lib/demo/schema";

export const enterprises: readonly Enterprise[] = [
  ...traders,
  ...manufacturers,
  ...serviceCompanies,
  ...onlineSellers,
];

/** Throws RangeError for a key that no invented enterprise has. */
export function enterpriseOf(key: string): Enterprise {
  const found = enterprises.find((enterprise) => enterprise.key === key);
  if (!found) throw new RangeError(`no invented enterprise is called ${key}`);
  return found;
}
