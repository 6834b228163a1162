"use client";

import { CircleCheck, CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import type { RaisedCorrection } from "@/components/audits/raised";
import { useOverviewSoon } from "@/components/audits/use-tablet";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { signOff } from "@/lib/audits/actions";
import { uncoveredSpecials } from "@/lib/audits/rules";

type Props = {
  caseId: string;
  canSignOff: boolean;
  leadName: string;
  raised: readonly RaisedCorrection[];
};

/** What still stands in the way of the sign-off, and the sign-off itself. */
export function SignOffPanel({ caseId, canSignOff, leadName, raised }: Props) {
  const t = useTranslations("audits.signOff");
  const level = useTranslations("scoring.level");
  const { overview } = useOverviewSoon();
  const { live, sheet, unsaved } = overview;
  const open = live.result.state === "incomplete" ? live.result.unanswered : [];
  const covered = raised.flatMap(({ specialId }) => specialId ?? []);
  const uncovered = uncoveredSpecials(sheet, covered).length;
  const rows = [
    { key: "open", count: open.length, links: open },
    { key: "conflicts", count: sheet.conflicts.length, links: [] },
    { key: "unsaved", count: unsaved.length, links: [] },
    { key: "uncovered", count: uncovered, links: [] },
  ] as const;
  const isReady = rows.every(({ count }) => count === 0) && live.result.state === "scored";
  return (
    <Card id="sign-off" title={t("title")} description={t("text")} className="scroll-mt-36">
      <ul className="grid gap-2">
        {rows.map(({ key, count, links }) => (
          <li key={key} className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            {count === 0 ? (
              <CircleCheck aria-hidden className="size-5 text-success" />
            ) : (
              <CircleDashed aria-hidden className="size-5 text-warning" />
            )}
            <span>{t(key)}</span>
            <span className="font-medium tabular-nums">{count === 0 ? t("none") : count}</span>
            {links.length > 0 && links.length <= 12 && (
              <span className="flex flex-wrap">
                {links.map((clause) => (
                  <a
                    key={clause}
                    href={`#item-${clause}`}
                    className="inline-flex min-h-11 items-center px-2 text-sm text-primary-ink tabular-nums underline underline-offset-4"
                  >
                    {clause}
                  </a>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      <div className="mt-5">
        {!canSignOff && <p className="text-ink-muted">{t("waitLead", { name: leadName })}</p>}
        {canSignOff && !isReady && <p className="font-medium text-ink-muted">{t("sitting")}</p>}
        {canSignOff && isReady && live.result.state === "scored" && (
          <ActionForm
            action={signOff}
            hidden={{ caseId, seen: overview.seen }}
            submitLabel={t("button")}
            submitSize="touch"
            confirm={{
              title: t("confirmTitle"),
              description: t("confirmText", {
                final: live.result.final,
                level: level(live.result.level),
              }),
              confirmLabel: t("button"),
            }}
          />
        )}
      </div>
    </Card>
  );
}
