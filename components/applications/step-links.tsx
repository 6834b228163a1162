"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

type Props = { previousHref?: string; goTo: (href: string) => Promise<void>; pending: boolean };

/** Back and on; both save first. The way on is the form's submit button, so that Enter goes on, too. */
export function StepLinks({ previousHref, goTo, pending }: Props) {
  const t = useTranslations("applications");
  return (
    <div className="flex flex-wrap justify-between gap-3">
      {previousHref ? (
        <Button tone="secondary" onClick={() => void goTo(previousHref)}>
          <ArrowLeft aria-hidden />
          {t("previous")}
        </Button>
      ) : (
        <span />
      )}
      <Button type="submit" pending={pending}>
        {t("next")}
        <ArrowRight aria-hidden />
      </Button>
    </div>
  );
}
