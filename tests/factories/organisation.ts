import { checkCharacter, organisationCheck } from "@/lib/organisations/credit-code";
import type { Organisation, Prisma, PrismaClient } from "@/prisma/generated/client/client";

/** A code that is valid in form only; a different one for each number from 0 to 99,999,999. */
export function creditCodeNumber(number: number): string {
  const organisation = String(number).padStart(8, "0");
  const first17 = `91310115${organisation}${organisationCheck(organisation)}`;
  return first17 + checkCharacter(first17);
}

let made = Math.floor(Math.random() * 90_000_000);

/** An invented enterprise. */
export async function makeOrganisation(
  db: PrismaClient,
  data: Partial<Prisma.OrganisationCreateInput> = {},
): Promise<Organisation> {
  made += 1;
  return db.organisation.create({
    data: {
      creditCode: creditCodeNumber(made),
      name: `虚构贸易有限公司${made}`,
      nameEn: `Invented Trading Co., Ltd. ${made}`,
      enterpriseType: "trade",
      legalPerson: "张虚",
      registeredAddress: "上海市虚构路1号",
      officeAddress: "上海市虚构路1号",
      addressEn: "1 Xugou Road, Shanghai",
      contactName: "李构",
      contactPhone: "021-00000000",
      ...data,
    },
  });
}
