"use client";

import { ChevronRight, CloudOff, TabletSmartphone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useDayRange } from "@/components/audits/day-range";
import { UpdateNotice } from "@/components/tablet/update-notice";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { Stack } from "@/components/ui/stack";
import { fieldAddress } from "@/lib/cases/sections";
import { type AuditRow, type DevicePerson, openPersonDatabase } from "@/lib/tablet/device-database";

type Props = { person: DevicePerson; audits: readonly AuditRow[] };

/** The audits that this device keeps of the person here, with what waits in each to be sent. */
export function KeptAudits({ person, audits }: Props) {
  const t = useTranslations("tablet.shell");
  const range = useDayRange();
  const prefix = useLocale() === "en" ? "/en" : "";
  const [waiting, setWaiting] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const database = openPersonDatabase(person.accountId);
    void Promise.all(
      audits.map(async ({ caseId }) => {
        const operations = await database.waiting.where({ caseId }).count();
        const images = await database.images.where({ caseId, delivered: 0 }).count();
        return [caseId, operations + images] as const;
      }),
    ).then((counts) => setWaiting(new Map(counts)));
  }, [person, audits]);
  const running = audits.filter(({ signedOff }) => !signedOff);
  if (running.length === 0) {
    return <EmptyState icon={TabletSmartphone} title={t("empty")} text={t("emptyText")} />;
  }
  return (
    <Stack>
      <Callout tone="warning" title={t("offline")}>
        {t("offlineText")}
      </Callout>
      <UpdateNotice />
      <ul className="grid gap-3">
        {running.map(({ caseId, snapshot: { setting } }) => (
          <li key={caseId}>
            <a
              href={prefix + fieldAddress(caseId, "audit")}
              className="flex min-h-20 items-center gap-4 rounded-lg border border-line bg-surface px-5 py-4 shadow-sm hover:border-primary"
            >
              <span className="grid min-w-0 flex-1 gap-1.5">
                <span className="text-[1.0625rem] font-semibold">{setting.organisationName}</span>
                <span className="flex flex-wrap gap-x-4 text-sm text-ink-muted tabular-nums">
                  <span>{setting.reference}</span>
                  <span>{range(setting.startsOn, setting.endsOn)}</span>
                  {(waiting.get(caseId) ?? 0) > 0 && (
                    <span className="flex items-center gap-1.5 font-medium text-warning-ink">
                      <CloudOff aria-hidden className="size-4" />
                      {t("waiting", { count: waiting.get(caseId) ?? 0 })}
                    </span>
                  )}
                </span>
              </span>
              <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-faint" />
            </a>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
