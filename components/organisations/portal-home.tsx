import { FilePlus2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { GuideLinks } from "@/components/organisations/guide-links";
import { NoPromise } from "@/components/organisations/no-promise";
import { PortalCaseCard } from "@/components/organisations/portal-case-card";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Stack } from "@/components/ui/stack";
import { startApplication } from "@/lib/applications/actions";
import { isFinal } from "@/lib/cases/lifecycle";
import type { PortalHome } from "@/lib/organisations/loaders";

const coming = ["one", "two", "three", "four", "five"] as const;

/** The enterprise's cases and what is theirs to do; or how to begin. */
export function PortalHomeView({ organisations }: { organisations: PortalHome }) {
  const t = useTranslations("organisations.portal");
  return (
    <Stack gap="lg">
      {organisations.map((organisation) => {
        const running = organisation.cases.filter(({ status }) => !isFinal(status));
        const past = organisation.cases.filter(({ status }) => isFinal(status));
        return (
          <section key={organisation.id} aria-label={organisation.name} className="grid gap-6">
            <div>
              <h2 className="text-lg font-semibold">{organisation.name}</h2>
              <p className="text-sm text-ink-muted tabular-nums">{organisation.creditCode}</p>
            </div>
            {running.map((one) => (
              <PortalCaseCard key={one.id} {...one} />
            ))}
            {organisation.cases.length === 0 && (
              <EmptyState
                icon={FilePlus2}
                title={t("emptyTitle")}
                text={
                  <>
                    <p>{t("emptyText")}</p>
                    <p className="mt-1">{t("duration")}</p>
                  </>
                }
                action={<StartForm organisationId={organisation.id} label={t("start")} />}
              />
            )}
            {running.length === 0 && organisation.cases.length > 0 && (
              <StartForm organisationId={organisation.id} label={t("startAgain")} />
            )}
            {past.length > 0 && (
              <div className="grid gap-3">
                <h3 className="font-semibold">{t("past")}</h3>
                {past.map((one) => (
                  <PortalCaseCard key={one.id} {...one} />
                ))}
              </div>
            )}
            {running.length === 0 && (
              <>
                <GuideLinks />
                <NoPromise />
                <Card title={t("steps")} headingLevel={3}>
                  <ol className="grid gap-3">
                    {coming.map((step, index) => (
                      <li key={step} className="flex items-center gap-3">
                        <span
                          aria-hidden
                          className="grid size-7 shrink-0 place-items-center rounded-full bg-primary-soft text-sm font-semibold text-primary-ink"
                        >
                          {index + 1}
                        </span>
                        {t(`stepList.${step}`)}
                      </li>
                    ))}
                  </ol>
                </Card>
              </>
            )}
          </section>
        );
      })}
    </Stack>
  );
}

function StartForm({ organisationId, label }: { organisationId: string; label: string }) {
  return (
    <ActionForm action={startApplication} hidden={{ organisationId }} submitLabel={label} submitSize="lg" />
  );
}
