"use client";

import { useTranslations } from "next-intl";
import { useOpenTablet, useOverviewSoon } from "@/components/audits/use-tablet";
import { SecondLookForm } from "@/components/site-record/second-look-form";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { presentEntries } from "@/lib/audits/operations";
import { shownPoints } from "@/lib/audits/outlook";
import type { Scored } from "@/lib/scoring/score";
import { borderlineReasons, lookState, looksAt } from "@/lib/site-record/second-look";

/** On a borderline result: what it hangs on, who must look at it again, and what they say. */
export function SecondLook() {
  const { overview } = useOverviewSoon();
  const { result } = overview.live;
  if (result.state !== "scored" || !result.borderline) return null;
  return <BorderlineCard result={result} />;
}

function BorderlineCard({ result }: { result: Scored }) {
  const t = useTranslations("siteRecord.secondLook");
  const level = useTranslations("scoring.level");
  const { tablet, snapshot } = useOpenTablet();
  const { overview } = useOverviewSoon();
  const { team } = snapshot.setting;
  const leadIds = team.filter(({ role }) => role === "lead").map(({ accountId }) => accountId);
  const others = team.filter(({ role }) => role === "auditor");
  const looks = presentEntries(overview.sheet.entries, "second_look");
  const state = lookState(
    result,
    looks.map(({ name, value }) => ({ accountId: name, look: value })),
    leadIds,
  );
  const { accountId, mayScore } = tablet.viewer;
  const mayLook = mayScore && !leadIds.includes(accountId);
  const nameOf = (id: string) => team.find((one) => one.accountId === id)?.name ?? t("somebody");
  return (
    <Card id="second-look" title={t("title")} description={t("text")} className="scroll-mt-36">
      <div className="grid gap-4">
        <ul className="grid list-disc gap-1 ps-5">
          {borderlineReasons(tablet.edition, result).map((reason) =>
            reason.kind === "specials" ? (
              <li key="specials">{t("reason.specials", { count: reason.count })}</li>
            ) : (
              <li key={`${reason.of}-${reason.level}`}>
                {t(`reason.${reason.kind}`, {
                  of: t(`of.${reason.of}`),
                  level: level(reason.level),
                  points: shownDistance(reason.points),
                })}
              </li>
            ),
          )}
        </ul>
        <Callout live tone={state === "done" ? "success" : "warning"} title={t(`state.${state}`)}>
          {state !== "done" &&
            (others.length > 0
              ? t("who", { names: others.map(({ name }) => name).join(t("comma")) })
              : t("nobody"))}
        </Callout>
        {looks.map(({ field, name, value }) => (
          <div key={field} className="grid gap-0.5 border-s-4 border-line ps-3">
            <p className="font-medium">
              {nameOf(name)}
              {!looksAt(value, result) && (
                <span className="ms-2 text-sm text-warning-ink">{t("outdated")}</span>
              )}
            </p>
            <p className="text-sm text-ink-muted tabular-nums">
              {t("lookedAt", { final: shownPoints(value.final), count: value.specialDeductions })}
            </p>
            <p className="whitespace-pre-wrap">{value.note}</p>
          </div>
        ))}
        {mayLook && <SecondLookForm field={`second_look:${accountId}`} result={result} />}
      </div>
    </Card>
  );
}

/** A distance that is there is never shown as none. */
function shownDistance(points: string): string {
  const shown = shownPoints(points);
  return shown === "0" ? "0.01" : shown;
}
