import { useLocale, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { scenarios } from "@/lib/practice/scenarios";

/** The training audits to choose from. */
export function PracticeList() {
  const t = useTranslations("practice");
  const level = useTranslations("scoring.level");
  const locale = useLocale() === "en" ? "en" : "zh";
  return (
    <Page>
      <PageHeader title={t("listTitle")} subtitle={t("listSubtitle")} />
      <Stack>
        <Callout tone="info" title={t("safe")}>
          {t("safeText")}
        </Callout>
        <ul className="grid gap-4">
          {scenarios.map(({ id, title, summary, organisation, requestedLevel }) => (
            <li key={id}>
              <Card
                as="article"
                title={title[locale]}
                description={organisation[locale]}
                className="border-gold-line"
              >
                <p className="max-w-prose leading-7">{summary[locale]}</p>
                <p className="mt-1 text-sm text-ink-muted">
                  {t("requested")} · {level(requestedLevel)}
                </p>
                <LinkButton href={`/field/practice/${id}`} size="touch" className="mt-4">
                  {t("enter")}
                  <span className="sr-only">: {title[locale]}</span>
                </LinkButton>
              </Card>
            </li>
          ))}
        </ul>
      </Stack>
    </Page>
  );
}
