"use client";

import { CircleAlert, CircleCheck, CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useOpenTablet, useOverviewSoon } from "@/components/audits/use-tablet";
import { AuditeeSignature } from "@/components/site-record/auditee-signature";
import { FindingsOverview } from "@/components/site-record/findings-overview";
import { SecondLook } from "@/components/site-record/second-look";
import { SignOffForm } from "@/components/tablet/sign-off-form";
import { TeamDevices } from "@/components/tablet/team-devices";
import { useView } from "@/components/tablet/use-view";
import { Card } from "@/components/ui/card";
import { SignaturePad } from "@/components/ui/signature-pad";
import { Stack } from "@/components/ui/stack";
import { completeness, type Gap } from "@/lib/audits/completeness";
import { clauseOf, isItem, kindOf } from "@/lib/audits/fields";

/** The end of the visit: what is still missing, the second look, the auditee's signature, the devices, the sign-off. */
export function SignOffView() {
  const t = useTranslations("tablet.signOff");
  const { tablet, snapshot } = useOpenTablet();
  const { overview } = useOverviewSoon();
  const { team, mode, startsOn, endsOn } = snapshot.setting;
  const { plannedHours } = snapshot;
  const signerId = team.find(({ role }) => role === "lead")?.accountId ?? "";
  const covered = snapshot.raised.flatMap(({ specialId }) => specialId ?? []);
  const gaps = useMemo(() => {
    const plan = { startsOn, endsOn, plannedHours };
    return completeness(tablet.edition, overview.sheet, { team, signerId, mode, plan, covered });
  }, [tablet, overview.sheet, team, signerId, mode, startsOn, endsOn, plannedHours, covered]);
  return (
    <Stack>
      <Card title={t("gapsTitle")} description={t("gapsText")}>
        <GapList gaps={gaps} />
      </Card>
      <SecondLook />
      <Card title={t("findings")}>
        <FindingsOverview />
      </Card>
      <AuditeeSignature renderPad={(onChange) => <SignaturePad label={t("pad")} onChange={onChange} />} />
      <TeamDevices />
      <SignOffForm gaps={gaps} />
    </Stack>
  );
}

/** What is missing, the blocking first, each with the way to its place. */
function GapList({ gaps }: { gaps: readonly Gap[] }) {
  const t = useTranslations("tablet.signOff");
  const { snapshot } = useOpenTablet();
  const { go } = useView();
  if (gaps.length === 0) {
    return (
      <p className="flex items-center gap-2.5 font-medium">
        <CircleCheck aria-hidden className="size-5 text-success" />
        {t("complete")}
      </p>
    );
  }
  const names = new Map(snapshot.setting.team.map(({ accountId, name }) => [accountId, name]));
  return (
    <ul className="grid gap-3">
      {gaps.map(({ code, fields, accountIds, blocking }) => {
        const Icon = blocking ? CircleAlert : CircleDashed;
        return (
          <li key={code} className="flex items-start gap-2.5">
            <Icon
              aria-hidden
              className={
                blocking ? "mt-0.5 size-5 shrink-0 text-danger" : "mt-0.5 size-5 shrink-0 text-warning"
              }
            />
            <div className="grid min-w-0 gap-1">
              <p>
                <span className="sr-only">{t(blocking ? "blocking" : "advice")} </span>
                {t(`gaps.${code}`, { count: Math.max(1, fields.length) })}
                {accountIds.length > 0 && (
                  <span className="ms-1.5">{accountIds.map((id) => names.get(id) ?? "").join("、")}</span>
                )}
              </p>
              {fields.length > 0 && (
                <p className="flex flex-wrap gap-x-1">
                  {fields.slice(0, 12).map((field) => (
                    <button
                      key={field}
                      type="button"
                      onClick={() =>
                        isItem(field)
                          ? go("score", `#${CSS.escape(`item-${clauseOf(field)}`)}`)
                          : go(placeOf(field))
                      }
                      className="inline-flex min-h-11 items-center rounded-md px-2 text-sm text-primary-ink tabular-nums underline underline-offset-4"
                    >
                      {isItem(field) ? clauseOf(field) : t(`kinds.${kindOf(field)}`)}
                    </button>
                  ))}
                  {fields.length > 12 && (
                    <span className="self-center text-sm text-ink-muted">
                      {t("more", { count: fields.length - 12 })}
                    </span>
                  )}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Where an entry is mended. */
function placeOf(field: string) {
  const kind = kindOf(field);
  if (kind === "special" || kind === "bonus" || kind === "sample" || kind === "ledger") return "score";
  return kind === "finding" || kind === "signature" || kind === "second_look" ? "sign" : "record";
}
