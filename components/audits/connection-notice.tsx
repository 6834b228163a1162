"use client";

import { CloudOff, HardDriveDownload, Lock, LogIn, RefreshCw } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useOverviewSoon } from "@/components/audits/use-tablet";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { cn } from "@/components/ui/class-names";
import { toneSoft } from "@/components/ui/tone";

const texts = { lost: "lostText", signed_out: "signedOutText", closed: "closedText" } as const;

/**
 * What is not with the server or not even on this device, why, and what to do about it; silent while all is well.
 * It opens above the bar at the bottom, so that nothing under a finger moves when the connection breaks.
 */
export function ConnectionNotice() {
  const t = useTranslations("audits.link");
  const locale = useLocale();
  const { tablet, overview } = useOverviewSoon();
  const { connection, signedOff, waiting, photosWaiting, keeps, locked, team } = overview;
  const retry = (
    <Button tone="secondary" size="touch" onClick={() => tablet.retryNow()}>
      <RefreshCw aria-hidden />
      {t("retry")}
    </Button>
  );
  if (signedOff) {
    return (
      <Notice tone="info" icon={<Lock aria-hidden />} title={t("signedOff")} text={t("signedOffText")}>
        {null}
      </Notice>
    );
  }
  if (!keeps && waiting > 0) {
    return (
      <Notice
        tone="danger"
        icon={<HardDriveDownload aria-hidden />}
        title={t("keepsNothing")}
        text={t("keepsNothingText", { count: waiting })}
      >
        {retry}
      </Notice>
    );
  }
  if (locked) {
    return (
      <Notice
        tone="warning"
        icon={<Lock aria-hidden />}
        title={t("closing", { name: team.closing?.byName ?? "" })}
        text={
          waiting + photosWaiting === 0
            ? t("closingSent")
            : t("closingSending", { count: waiting + photosWaiting })
        }
      >
        <Button tone="secondary" size="touch" onClick={() => tablet.unlock()}>
          {t("unlock")}
        </Button>
      </Notice>
    );
  }
  if (connection === "ok") return null;
  return (
    <Notice
      tone={connection === "lost" ? "warning" : "danger"}
      icon={<CloudOff aria-hidden />}
      title={t(connection)}
      text={t(texts[connection], { count: waiting + photosWaiting })}
    >
      {connection === "signed_out" && (
        <a
          href={locale === "en" ? "/en/sign-in" : "/sign-in"}
          target="_blank"
          rel="noreferrer"
          className={buttonStyle({ size: "touch" })}
        >
          <LogIn aria-hidden />
          {t("signIn")}
        </a>
      )}
      {retry}
    </Notice>
  );
}

type NoticeProps = {
  tone: "info" | "warning" | "danger";
  icon: ReactNode;
  title: string;
  text: string;
  children: ReactNode;
};

function Notice({ tone, icon, title, text, children }: NoticeProps) {
  return (
    <div role="status" className={cn("border-b", toneSoft[tone])}>
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5 sm:px-6 [&>svg]:size-5">
        {icon}
        <p className="min-w-0 flex-1 basis-64 text-[0.9375rem] leading-6">
          <span className="me-2 font-semibold">{title}</span>
          <span className="text-ink">{text}</span>
        </p>
        <div className="flex gap-2">{children}</div>
      </div>
    </div>
  );
}
