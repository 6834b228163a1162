"use client";

import { ExternalLink, FileText } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Callout } from "@/components/ui/callout";
import { Progress } from "@/components/ui/progress";
import { isUnfinished, type Rendering, type ReportLocale } from "@/lib/audit-report/schema";

type Props = {
  locale: ReportLocale;
  rendering: Rendering | null;
  /** The server has said what there is. */
  isKnown: boolean;
  isAsking: boolean;
  ask: () => void;
};

/** One language's report: its file, how far its making is, or why there is none. */
export function RenderingRow({ locale, rendering, isKnown, isAsking, ask }: Props) {
  const t = useTranslations("auditReport");
  const format = useFormatter();
  const file = rendering?.file ?? null;
  const isMaking = rendering !== null && isUnfinished(rendering);
  const hasFailed = rendering?.state === "failed";
  const label = hasFailed ? t(`retry.${locale}`) : file ? t(`again.${locale}`) : t(`make.${locale}`);
  return (
    <li className="grid min-w-0 content-start gap-3">
      <h3 className="flex items-center gap-2 font-semibold">
        <FileText aria-hidden className="size-5 shrink-0 text-ink-muted" />
        {t(`languages.${locale}`)}
      </h3>
      {hasFailed && (
        <Callout tone="danger" title={t("failedTitle")}>
          {t(`failures.${rendering.failure || "unexpected"}`)} {file && t("olderFile")}
        </Callout>
      )}
      {file && (
        <>
          <a href={`/api/files/${file.id}`} target="_blank" rel="noreferrer" className={openStyle}>
            <ExternalLink aria-hidden />
            {t(`download.${locale}`)}
          </a>
          <p className="text-sm text-ink-muted">
            {t("madeAt", {
              at: format.dateTime(new Date(file.madeAt), { dateStyle: "medium", timeStyle: "medium" }),
            })}
          </p>
        </>
      )}
      {isKnown && !rendering && <p className="text-sm text-ink-muted">{t("notMade")}</p>}
      {isMaking ? (
        <RenderingProgress rendering={rendering} />
      ) : (
        <Button tone={file ? "quiet" : "primary"} size="touch" pending={isAsking} onClick={ask}>
          {label}
        </Button>
      )}
    </li>
  );
}

const openStyle = buttonStyle({ tone: "secondary", size: "touch" });

// The share of the whole that is behind when a step begins; the photographs are most of the work.
const BEHIND = { collecting: 0.05, photos: 0.1, typesetting: 0.75, storing: 0.95 } as const;

function RenderingProgress({ rendering }: { rendering: Rendering }) {
  const t = useTranslations("auditReport");
  const { step, progress, total, locale } = rendering;
  const counted = step === "photos" && total > 0;
  const within = counted ? (progress / total) * (BEHIND.typesetting - BEHIND.photos) : 0;
  const share = step ? BEHIND[step] + within : 0;
  const count = counted ? ` ${t("photosOf", { done: progress, total })}` : "";
  return (
    <Progress
      label={t(`progress.${locale}`)}
      hideLabel
      value={Math.round(share * 100)}
      text={step ? `${t(`steps.${step}`)}${count}` : t("queued")}
    />
  );
}
