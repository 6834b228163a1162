"use client";

import { CloudOff, LogIn, RefreshCw } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useOverview } from "@/components/audits/use-tablet";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Callout } from "@/components/ui/callout";
import { getPathname, useRouter } from "@/lib/i18n/navigation";

/** What is not with the server, why, and what to do about it. Says nothing while all is well. */
export function ConnectionNotice() {
  const t = useTranslations("audits.link");
  const locale = useLocale();
  const router = useRouter();
  const { tablet, overview } = useOverview();
  const { connection, signedOff, unsaved } = overview;
  const count = unsaved.length;
  const retry = (
    <Button tone="secondary" size="touch" onClick={() => tablet.retryNow()}>
      <RefreshCw aria-hidden />
      {t("retry")}
    </Button>
  );
  if (signedOff) {
    return (
      <Notice>
        <Callout
          live
          tone="info"
          title={t("signedOff")}
          action={
            <Button size="touch" onClick={() => router.refresh()}>
              {t("reload")}
            </Button>
          }
        >
          {t("signedOffText")}
        </Callout>
      </Notice>
    );
  }
  if (connection === "ok") return null;
  const texts = { lost: "lostText", signed_out: "signedOutText", closed: "closedText" } as const;
  return (
    <Notice>
      <Callout
        live
        tone={connection === "lost" ? "warning" : "danger"}
        title={
          <span className="flex items-center gap-2">
            <CloudOff aria-hidden className="size-5" />
            {t(connection)}
          </span>
        }
        action={
          <>
            {connection === "signed_out" && (
              <a
                href={getPathname({ href: "/sign-in", locale })}
                target="_blank"
                rel="noreferrer"
                className={buttonStyle({ size: "touch" })}
              >
                <LogIn aria-hidden />
                {t("signIn")}
              </a>
            )}
            {retry}
          </>
        }
      >
        {t(texts[connection], { count })}
      </Callout>
    </Notice>
  );
}

function Notice({ children }: { children: React.ReactNode }) {
  return <div className="sticky top-18 z-20 px-3 pt-3 lg:px-6">{children}</div>;
}
