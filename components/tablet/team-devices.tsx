"use client";

import { CircleCheck, CircleDashed } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useOpenTablet, useOverviewSoon } from "@/components/audits/use-tablet";
import { Card } from "@/components/ui/card";
import type { DeviceView } from "@/lib/audits/devices";

/** Every device of the team, and what each still holds by its last word. */
export function TeamDevices() {
  const t = useTranslations("tablet.devices");
  const format = useFormatter();
  const { tablet } = useOpenTablet();
  const { overview } = useOverviewSoon();
  const { devices, closing } = overview.team;
  const others = devices.filter(({ accountId }) => accountId !== tablet.viewer.accountId);
  return (
    <Card title={t("title")} description={t("text")}>
      {devices.length === 0 ? (
        <p className="text-ink-muted">{t("unknown")}</p>
      ) : others.length === 0 ? (
        <p className="text-ink-muted">{t("onlyMine")}</p>
      ) : (
        <ul className="grid gap-3">
          {others.map((device) => (
            <li key={`${device.accountId} ${device.deviceId}`} className="flex items-start gap-2.5">
              {isDone(device) ? (
                <CircleCheck aria-hidden className="mt-0.5 size-5 text-success" />
              ) : (
                <CircleDashed aria-hidden className="mt-0.5 size-5 text-warning" />
              )}
              <div>
                <p className="font-medium">
                  {device.accountName}
                  <span className="ms-2 font-normal text-ink-muted">{device.name}</span>
                </p>
                <p className="text-sm text-ink-muted tabular-nums">
                  {stateOf(device, t, closing !== null)} ·{" "}
                  {t("heard", {
                    at: format.dateTime(new Date(device.reportedAt), {
                      dateStyle: "short",
                      timeStyle: "short",
                    }),
                  })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

const isDone = ({ acknowledged, waiting, photosWaiting }: DeviceView) =>
  acknowledged && waiting + photosWaiting === 0;

function stateOf(
  device: DeviceView,
  t: ReturnType<typeof useTranslations<"tablet.devices">>,
  closing: boolean,
) {
  if (isDone(device)) return t("done");
  const { waiting, photosWaiting } = device;
  if (waiting + photosWaiting > 0) return t("holding", { entries: waiting, photos: photosWaiting });
  return t(closing ? "notAnswered" : "sentSoFar");
}
