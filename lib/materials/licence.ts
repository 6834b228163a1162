import type { Day } from "@/lib/calendar";
import { isExpired } from "@/lib/materials/rules";

type Stated = { statedName: string | null; statedCode: string | null; validUntil: Day | null };
type Applied = { name: string; creditCode: string; today: Day };

export type LicenceLine = {
  what: "name" | "creditCode" | "validity";
  /** What the enterprise says that the licence says; null when it said nothing. */
  licence: string | null;
  /** What the application says, or the day that the validity must reach. */
  application: string;
  agrees: boolean;
};

/** Brackets and spaces are typed in both widths; a licence has the wide ones. */
const plain = (name: string) => name.normalize("NFKC").replace(/\s+/g, "");

/** The licence beside the application, line by line. A licence without a last day is good without end. */
export function compareLicence(licence: Stated, { name, creditCode, today }: Applied): LicenceLine[] {
  const { statedName, statedCode, validUntil } = licence;
  return [
    {
      what: "name",
      licence: statedName,
      application: name,
      agrees: statedName !== null && plain(statedName) === plain(name),
    },
    { what: "creditCode", licence: statedCode, application: creditCode, agrees: statedCode === creditCode },
    { what: "validity", licence: validUntil, application: today, agrees: !isExpired(validUntil, today) },
  ];
}
