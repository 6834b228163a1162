"use client";

import { CircleAlert, CircleCheck, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { fileSize } from "@/lib/files/size";
import { checkStorage, type StorageReport, storageQuestions } from "@/lib/tablet/storage";

const look = {
  good: { icon: CircleCheck, className: "text-success" },
  doubtful: { icon: CircleAlert, className: "text-warning" },
  bad: { icon: CircleX, className: "text-danger" },
} as const;

const WORKER_COMES_MS = 3000;

/** Tells, before anything is typed, whether this browser keeps an audit's work safely, and what to do if not. */
export function StorageCheck() {
  const t = useTranslations("tablet.storage");
  const [report, setReport] = useState<StorageReport | null>(null);
  const recheck = (ask: boolean) => void checkStorage({ ask }).then(setReport);

  useEffect(() => {
    let gone = false;
    const check = (ask: boolean) =>
      void checkStorage({ ask }).then((answer) => {
        if (!gone) setReport(answer);
      });
    check(true);
    // The service worker of a first visit is still being installed.
    const again = setTimeout(() => check(false), WORKER_COMES_MS);
    return () => {
      gone = true;
      clearTimeout(again);
    };
  }, []);

  if (!report) return <p className="text-ink-muted">{t("checking")}</p>;
  const worst = storageQuestions.some((question) => report[question] === "bad")
    ? "bad"
    : storageQuestions.some((question) => report[question] === "doubtful")
      ? "doubtful"
      : "good";
  return (
    <section aria-label={t("title")} className="grid gap-3">
      <h3 className="font-semibold">{t("title")}</h3>
      {worst === "bad" && <Callout tone="danger">{t("unsafe")}</Callout>}
      <ul className="grid gap-2">
        {storageQuestions.map((question) => {
          const answer = report[question];
          const { icon: Icon, className } = look[answer];
          return (
            <li key={question} className="flex items-start gap-2.5">
              <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${className}`} />
              <span>
                {t(`${question}.${answer}`, {
                  free: report.freeBytes === null ? "–" : fileSize(report.freeBytes),
                })}
              </span>
            </li>
          );
        })}
      </ul>
      {worst !== "good" && (
        <Button tone="secondary" size="touch" className="justify-self-start" onClick={() => recheck(true)}>
          {t("again")}
        </Button>
      )}
    </section>
  );
}
