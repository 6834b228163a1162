"use client";

import { MonitorSmartphone, TabletSmartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { ScoreBar } from "@/components/audits/score-bar";
import { ScorecardTablet } from "@/components/audits/scorecard-tablet";
import { TabletContext } from "@/components/audits/use-tablet";
import { SiteRecord } from "@/components/site-record/site-record";
import { AuditPhotos } from "@/components/tablet/audit-photos";
import { DeviceView } from "@/components/tablet/device-view";
import { OfflineReady } from "@/components/tablet/offline-ready";
import { PhotosContext } from "@/components/tablet/photos-context";
import { ReportPreview } from "@/components/tablet/report-preview";
import { SignOffView } from "@/components/tablet/sign-off-view";
import { useAudit } from "@/components/tablet/use-audit";
import { useView, type WorkspaceView } from "@/components/tablet/use-view";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Page } from "@/components/ui/page";
import { Skeleton } from "@/components/ui/skeleton";
import type { Brought } from "@/lib/tablet/open-audit";

type Props = {
  accountId: string;
  caseId: string;
  /** What the page came with; null on the shell, which has the device's memory alone. */
  brought: Brought | null;
};

/** An audit at work on this device, the same with and without a network. */
export function AuditWorkspace({ accountId, caseId, brought }: Props) {
  const t = useTranslations("tablet");
  const opened = useAudit({ accountId, caseId, brought });
  if (opened.state === "loading") return <Loading label={t("loading")} />;
  if (opened.state === "absent") {
    return (
      <Page>
        <EmptyState icon={TabletSmartphone} title={t("absent")} text={t("absentText")} />
      </Page>
    );
  }
  if (opened.state === "elsewhere") {
    return (
      <Page>
        <EmptyState
          icon={MonitorSmartphone}
          title={t("elsewhere")}
          text={t("elsewhereText")}
          action={
            <Button size="touch" onClick={opened.takeOver}>
              {t("takeOver")}
            </Button>
          }
        />
      </Page>
    );
  }
  return <Opened audit={opened.audit} />;
}

function Opened({ audit }: { audit: Extract<ReturnType<typeof useAudit>, { state: "open" }>["audit"] }) {
  const { tablet, snapshot, photos, database } = audit;
  const { view } = useView();
  const open = useMemo(() => ({ tablet, snapshot, ready: true }), [tablet, snapshot]);
  const pictures = useMemo(
    () => ({ photos, database, caseId: snapshot.caseId }),
    [photos, database, snapshot.caseId],
  );
  return (
    <TabletContext value={open}>
      <PhotosContext value={pictures}>
        <OfflineReady />
        {views[view]}
      </PhotosContext>
    </TabletContext>
  );
}

/** The score stays at the bottom of the screen, also under little content: header, tabs and status take the rest. */
const framed = (content: ReactNode) => (
  <div className="flex min-h-[calc(100dvh-9.25rem)] flex-col">
    <div className="flex-1">
      <Page>{content}</Page>
    </div>
    <ScoreBar />
  </div>
);

const views: Record<WorkspaceView, ReactNode> = {
  score: <ScorecardTablet />,
  record: framed(<SiteRecord renderPhotos={(subject: string) => <AuditPhotos subject={subject} />} />),
  preview: framed(<ReportPreview />),
  sign: framed(<SignOffView />),
  device: framed(<DeviceView />),
};

function Loading({ label }: { label: string }) {
  return (
    <Page>
      <div role="status" aria-label={label} className="grid gap-4">
        {["a", "b", "c", "d"].map((key) => (
          <Skeleton key={key} className="h-28" />
        ))}
      </div>
    </Page>
  );
}
