import { z } from "zod";
import type { RequestedLevel } from "@/lib/applications/schema";
import type { CaseStatus } from "@/lib/cases/schema";
import type { CertificateMove } from "@/lib/certificates/schema";
import type { CorrectionStatus } from "@/lib/corrections/schema";
import type { MaterialItem } from "@/lib/materials/checklist";
import type { EnterpriseType } from "@/lib/organisations/schema";
import type { Level } from "@/lib/scoring/levels";
import type { SpecialDeduction } from "@/lib/scoring/schema";

export const profiles = ["demo", "probe"] as const;
export type ProfileName = (typeof profiles)[number];
export const profileSchema = z.enum(profiles);

/** An invented enterprise with what it answers in its application. */
export type Enterprise = {
  /** Names it in stories and in its people's addresses: owner@<key>-demo.example. */
  key: string;
  name: string;
  nameEn: string;
  type: EnterpriseType;
  /** The first six digits of its place, for the credit code. */
  region: string;
  address: string;
  addressEn: string;
  legalPerson: string;
  /** The owner of the account and contact. */
  owner: string;
  member?: string;
  employees: number;
  serviceStaff: number;
  products: string;
  scope: string;
  scopeEn: string;
  outlets: readonly (readonly [name: string, address: string, ownership: "own" | "contracted"])[];
};

type Special = Pick<SpecialDeduction, "kind" | "finding">;

/** What the team finds on site, apart from what chance picks to reach the level. */
export type CardWish = {
  level: Level;
  deleted?: Readonly<Record<string, string>>;
  specials?: readonly Special[];
  bonus?: string;
};

export type CertificateEvent = { move: CertificateMove; daysLater: number; reason: string };
export type ComplaintStory = {
  daysAgo: number;
  summary: string;
  major: boolean;
  /** Closed so many days later; open when absent. */
  closed?: { daysLater: number; outcome: string };
};

/** One case from its first form to `until`, in the words of the plan; chance fills in the rest. */
export type Story = {
  enterprise: string;
  until: CaseStatus;
  /** Days before now on which the enterprise opened the case. */
  openedDaysAgo: number;
  level: RequestedLevel;
  card?: CardWish;
  /** The certificate of another body that the enterprise comes with. */
  transfer?: { body: string; certificateNumber: string; reason: string; issuedDaysAgo: number };
  /** Items reopened by one supplement round, with the reason. */
  supplement?: { items: readonly MaterialItem[]; reason: string };
  /** Person-days other than the table's, in half days. */
  override?: { halfDays: number; reason: string };
  /** The contract is offered twice: with this reason for other days. */
  amended?: { halfDays: number; reason: string };
  /** Once in force, the contract is amended: other half days, declined at first where a reason stands. */
  amendment?: { halfDays: number; reason: string; declined?: string };
  /** Days from now to the first day on site, for audits that are not in the past. */
  auditInDays?: number;
  /** Addresses before the @ of colleagues who are asked first. */
  team?: readonly string[];
  /** The enterprise objected to the first plan. */
  objection?: string;
  /** How many findings the document review raises, and how many the enterprise has answered so far. */
  documentFindings?: { raised: number; answered: number };
  /** What became of the non-conformities, in their order; `verified` where none is named. */
  corrections?: readonly CorrectionStatus[];
  /** What became of the last, least grave one, where it differs from the others. */
  lastCorrection?: CorrectionStatus;
  /** The technical review sent the case back once, with these notes. */
  returned?: string;
  decision?: { outcome: "grant" | "grant_lower" | "refuse"; level?: RequestedLevel; reasons: string };
  /** Why the case ended early, and from where it did. */
  ended?: { from: CaseStatus; reason: string };
  certificate?: readonly CertificateEvent[];
  complaints?: readonly ComplaintStory[];
};
