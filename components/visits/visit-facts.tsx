import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { SavedVisit } from "@/lib/visits/queries";
import type { VisitArrangement } from "@/lib/visits/schema";

/** What the enterprise arranged for the day: whom to ask for, where, and what to mind. */
function VisitFacts({ visit }: { visit: VisitArrangement }) {
  const t = useTranslations("visits");
  const lines = (text: string) => text && <p className="max-w-prose whitespace-pre-line">{text}</p>;
  return (
    <DescriptionList
      items={[
        { term: t("contactName"), value: visit.contactName },
        {
          term: t("contactPhone"),
          value: (
            <a
              href={`tel:${visit.contactPhone.replace(/[^+\d]/g, "")}`}
              className="text-primary-ink underline underline-offset-4 tabular-nums"
            >
              {visit.contactPhone}
            </a>
          ),
        },
        { term: t("meetingPoint"), value: visit.meetingPoint },
        { term: t("meetingRoom"), value: visit.meetingRoom },
        { term: t("network"), value: t(`networks.${visit.network}`) },
        { term: t("entryRules"), value: lines(visit.entryRules) },
        { term: t("travel"), value: lines(visit.travel) },
        { term: t("remarks"), value: lines(visit.remarks) },
      ]}
    />
  );
}

/** The arrangement to read. */
export function VisitCard({ visit }: { visit: SavedVisit }) {
  const t = useTranslations("visits");
  return (
    <Card title={t("title")} footer={<SavedLine visit={visit} />}>
      <VisitFacts visit={visit} />
    </Card>
  );
}

/** Who said so, and when. */
export function SavedLine({ visit }: { visit: SavedVisit }) {
  const t = useTranslations("visits");
  const format = useFormatter();
  const at = format.dateTime(visit.savedAt, { dateStyle: "medium", timeStyle: "short" });
  return <p className="text-sm text-ink-muted tabular-nums">{t("savedBy", { name: visit.savedBy, at })}</p>;
}

/** The same on the tablet, where nobody but the team reads it. */
export function VisitSetting({ visit }: { visit: VisitArrangement }) {
  const t = useTranslations("visits");
  return (
    <Card title={t("title")}>
      <VisitFacts visit={visit} />
    </Card>
  );
}
