import { CalendarClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Stack } from "@/components/ui/stack";
import { VisitAgenda } from "@/components/visits/visit-agenda";
import { SavedLine, VisitCard } from "@/components/visits/visit-facts";
import { VisitForm } from "@/components/visits/visit-form";
import type { loadVisitPortal } from "@/lib/visits/loaders";

type Props = Awaited<ReturnType<typeof loadVisitPortal>>;

/** The days of the audit for the enterprise: what will happen, and what it arranges for them. */
export function VisitPortal({ caseId, plan, visit, mayArrange }: Props) {
  const t = useTranslations("visits");
  if (!plan) return <EmptyState icon={CalendarClock} title={t("none")} text={t("noneText")} />;
  return (
    <Stack>
      <VisitAgenda plan={plan} />
      {mayArrange ? (
        <Card
          title={t("form.title")}
          description={t("form.text")}
          footer={visit && <SavedLine visit={visit} />}
        >
          <VisitForm caseId={caseId} visit={visit} />
        </Card>
      ) : (
        visit && <VisitCard visit={visit} />
      )}
    </Stack>
  );
}
