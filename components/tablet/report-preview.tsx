"use client";

import { FileText } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useOpenTablet, useOverviewSoon } from "@/components/audits/use-tablet";
import { useOpenPhotos } from "@/components/tablet/photos-context";
import { ReportBlocks } from "@/components/tablet/report-blocks";
import { useView } from "@/components/tablet/use-view";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Stack } from "@/components/ui/stack";
import type { Section } from "@/lib/audit-report/blocks";

/** What the report would say now, from what this device knows: the same sections as the PDF, without a network. */
export function ReportPreview() {
  const t = useTranslations("tablet.preview");
  const locale = useLocale() === "en" ? "en" : "zh";
  const { tablet, snapshot } = useOpenTablet();
  const { database, caseId } = useOpenPhotos();
  const { overview } = useOverviewSoon();
  const { go } = useView();
  const [sections, setSections] = useState<readonly Section[] | null>(null);
  const { result } = overview.live;

  useEffect(() => {
    if (result.state !== "scored") return;
    let gone = false;
    void (async () => {
      const [{ reportContent }, { previewSource }] = await Promise.all([
        import("@/lib/audit-report/content"),
        import("@/lib/tablet/preview-source"),
      ]);
      const images =
        (await database?.images
          .where({ caseId })
          .toArray()
          .catch(() => [])) ?? [];
      const pictures = new Map(
        images.filter(({ bytes }) => bytes).map(({ sha256 }) => [sha256, { file: sha256 }]),
      );
      const source = previewSource(snapshot, result, tablet.operations(), new Date());
      const content = reportContent(source, locale, { pictures, madeAt: new Date().toISOString() });
      if (!gone) setSections(content.sections);
    })();
    return () => {
      gone = true;
    };
  }, [result, tablet, snapshot, database, caseId, locale]);

  if (result.state !== "scored") {
    const open = result.state === "incomplete" ? result.unanswered.length : 0;
    return (
      <EmptyState
        icon={FileText}
        title={t("notYet")}
        text={t("notYetText", { count: open })}
        action={
          <Button size="touch" onClick={() => go("score")}>
            {t("toScorecard")}
          </Button>
        }
      />
    );
  }
  return (
    <Stack>
      <Callout tone="info">{t("text")}</Callout>
      {sections?.map(({ id, title, blocks }) => (
        <Card key={id} title={title}>
          <ReportBlocks blocks={blocks} />
        </Card>
      ))}
    </Stack>
  );
}
