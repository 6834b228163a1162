import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Stack } from "@/components/ui/stack";
import type { ApplicationView } from "@/lib/applications/queries";

/** An application to be read, by the enterprise and at the desk alike. */
export function ApplicationAnswersView({ application }: { application: ApplicationView }) {
  const t = useTranslations("applications");
  const ui = useTranslations("ui");
  const types = useTranslations("organisations.types");
  const format = useFormatter();
  const { answers, creditCode, officialNames } = application;
  const { organisation } = answers;
  const yesNo = (answer: boolean | null) =>
    answer === null ? null : t(answer ? "answers.yes" : "answers.no");
  const field = (name: string, value: React.ReactNode) => ({ term: t(`fields.${name}`), key: name, value });
  const number = (value: number | null) => value !== null && format.number(value);
  return (
    <Stack>
      <Card title={t("sections.organisation")}>
        <DescriptionList
          items={[
            field("name", organisation.name),
            field("nameEn", organisation.nameEn),
            field("creditCode", <span className="font-mono">{creditCode}</span>),
            field("enterpriseType", types(organisation.enterpriseType)),
            field("legalPerson", organisation.legalPerson),
            field("registeredAddress", organisation.registeredAddress),
            field(
              "regionCode",
              officialNames.region && `${officialNames.region}（${organisation.regionCode}）`,
            ),
            field("officeAddress", organisation.officeAddress),
            field("addressEn", organisation.addressEn),
            field("contactName", organisation.contactName),
            field("contactPhone", organisation.contactPhone),
          ]}
        />
      </Card>
      <Card title={t("sections.headcount")}>
        <DescriptionList
          items={[
            field("employeeCount", number(answers.employeeCount) || null),
            field("serviceStaffCount", number(answers.serviceStaffCount) || null),
          ]}
        />
        <DataTable
          className="mt-4"
          caption={t("fields.managers")}
          rows={answers.managers}
          rowKey={({ certificateNumber, name }) => `${certificateNumber} ${name}`}
          columns={[
            { key: "name", header: t("fields.managerName"), cell: ({ name }) => name, rowHeader: true },
            { key: "number", header: t("fields.managerCertificate"), cell: (row) => row.certificateNumber },
            {
              key: "until",
              header: t("fields.managerValidUntil"),
              cell: ({ validUntil }) => validUntil ?? t("noEnd"),
            },
          ]}
        />
      </Card>
      <Card title={t("sections.outlets")} flush>
        <DataTable
          caption={t("fields.outlets")}
          framed={false}
          rows={answers.outlets}
          rowKey={({ name, address }) => `${name} ${address}`}
          columns={[
            { key: "name", header: t("fields.outletName"), cell: ({ name }) => name, rowHeader: true },
            { key: "address", header: t("fields.outletAddress"), cell: ({ address }) => address },
            {
              key: "ownership",
              header: t("fields.outletOwnership"),
              cell: ({ ownership }) => t(`ownership.${ownership}`),
            },
            {
              key: "staffCount",
              header: t("fields.outletStaffCount"),
              cell: ({ staffCount }) => number(staffCount) || t("import.none"),
            },
          ]}
        />
      </Card>
      <Card title={t("sections.scope")}>
        <DescriptionList
          items={[
            field("products", answers.products),
            field("industryCode", officialNames.industry),
            field("scope", answers.scope),
            field("scopeEn", answers.scopeEn),
            field("requestedLevel", answers.requestedLevel && ui(`level.${answers.requestedLevel}`)),
            field("transfer", yesNo(answers.transfer !== null)),
            ...(answers.transfer
              ? [
                  field("transferBody", answers.transfer.body),
                  field("transferCertificate", answers.transfer.certificateNumber),
                  field("transferLevel", answers.transfer.level && ui(`level.${answers.transfer.level}`)),
                  field("transferIssuedOn", answers.transfer.issuedOn),
                  field("transferExpiresOn", answers.transfer.expiresOn),
                  field("transferReason", answers.transfer.reason),
                ]
              : []),
          ]}
        />
      </Card>
      <Card title={t("sections.eligibility")}>
        <DescriptionList
          items={[
            field("independentLegalPerson", yesNo(answers.independentLegalPerson)),
            field("serviceRulesComplete", yesNo(answers.serviceRulesComplete)),
            field("serviceOwner", answers.serviceOwner),
            field("earmarkedFunds", yesNo(answers.earmarkedFunds)),
            field("noMajorFailure", yesNo(answers.noMajorFailure)),
          ]}
        />
      </Card>
    </Stack>
  );
}
