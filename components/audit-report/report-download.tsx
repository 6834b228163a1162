"use client";

import { useTranslations } from "next-intl";
import { RenderingRow } from "@/components/audit-report/rendering-row";
import { useRenderings } from "@/components/audit-report/use-renderings";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { isUnfinished, type Rendering, reportLocales } from "@/lib/audit-report/schema";

/** The audit report as a file in both languages: asked for, followed while it is made, opened. */
export function ReportDownload({ caseId }: { caseId: string }) {
  const t = useTranslations("auditReport");
  const { renderings, trouble, asking, ask } = useRenderings(caseId);
  const said = (rendering: Rendering) => {
    if (rendering.state === "done") return t(`ready.${rendering.locale}`);
    if (rendering.state === "failed") return t("failedTitle");
    return `${t(`languages.${rendering.locale}`)} ${rendering.step ? t(`steps.${rendering.step}`) : t("queued")}`;
  };
  // Only what changes while somebody watches is announced, not what the page came with.
  const watched = renderings?.filter((rendering) => isUnfinished(rendering) || isFresh(rendering)) ?? [];
  return (
    <Card title={t("title")} description={t("description")}>
      <ul className="grid gap-6 sm:grid-cols-2">
        {reportLocales.map((locale) => (
          <RenderingRow
            key={locale}
            locale={locale}
            rendering={renderings?.find((each) => each.locale === locale) ?? null}
            isKnown={renderings !== null}
            isAsking={asking === locale}
            ask={() => void ask(locale)}
          />
        ))}
      </ul>
      {trouble && (
        <Callout tone="warning" live className="mt-5">
          {t(`requestFailed.${trouble}`)}
        </Callout>
      )}
      <p aria-live="polite" className="sr-only">
        {watched.map(said).join(" ")}
      </p>
    </Card>
  );
}

const FRESH_MS = 60_000;

/** Finished moments ago: its asker may still be waiting. */
function isFresh({ state, requestedAt }: Rendering): boolean {
  return (state === "done" || state === "failed") && Date.now() - Date.parse(requestedAt) < FRESH_MS;
}
