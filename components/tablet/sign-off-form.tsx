"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useOpenTablet, useOverviewSoon } from "@/components/audits/use-tablet";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useOutcomeTexts } from "@/components/ui/outcome-texts";
import { Textarea } from "@/components/ui/textarea";
import type { Gap } from "@/lib/audits/completeness";
import { missingDevices } from "@/lib/audits/devices";
import type { FailureCode } from "@/lib/outcome";
import { deviceId, setPrepared } from "@/lib/tablet/device";
import { askForClosing, cancelClosing, type Done, signOff } from "@/lib/tablet/sign-off";

/** The lead's sign-off: every device sends all and locks first, then the scorecard is final. */
export function SignOffForm({ gaps }: { gaps: readonly Gap[] }) {
  const t = useTranslations("tablet.signOff");
  const level = useTranslations("scoring.level");
  const failureText = useOutcomeTexts().failure;
  const { tablet, snapshot } = useOpenTablet();
  const { overview } = useOverviewSoon();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [gapsReason, setGapsReason] = useState("");
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const { live, team, waiting, photosWaiting, connection } = overview;
  if (!snapshot.allowed.includes("scorecard.sign_off")) {
    return <Callout tone="info">{t("waitLead", { name: snapshot.leadName })}</Callout>;
  }
  const { accountId } = tablet.viewer;
  const others = team.devices.filter((device) => device.accountId !== accountId);
  const missing = missingDevices(others, { own: { deviceId: undefined, accountId }, without: [] });
  const keyOf = (device: { deviceId: string; accountId: string }) => `${device.accountId} ${device.deviceId}`;
  const without = missing.flatMap((device) => {
    const reason = reasons[keyOf(device)]?.trim();
    return reason ? [{ deviceId: device.deviceId, accountId: device.accountId, reason }] : [];
  });
  const blocking = gaps.filter((gap) => gap.blocking);
  const advice = gaps.filter((gap) => !gap.blocking);
  const isClosing = team.closing !== null;
  const waits = [
    blocking.length > 0 && t("waits.gaps"),
    waiting + photosWaiting > 0 && t("waits.own", { count: waiting + photosWaiting }),
    connection !== "ok" && t("waits.connection"),
    advice.length > 0 && gapsReason.trim() === "" && t("waits.reason"),
    missing.length > without.length && t("waits.devices"),
  ].filter((text) => text !== false);
  const result = live.result.state === "scored" ? live.result : null;

  const textOf = ({ code, params }: Extract<Done, { ok: false }>) =>
    code === "no_connection"
      ? t("waits.connection")
      : failureText({ state: "failed", code: code as FailureCode, params });
  const run = async (work: () => Promise<Done>) => {
    setBusy(true);
    setFailure(null);
    const outcome = await work();
    setBusy(false);
    if (!outcome.ok) setFailure(textOf(outcome));
    await tablet.look();
    return outcome.ok;
  };
  const finish = async () => {
    tablet.flush();
    await tablet.catchUp();
    const now = tablet.overview();
    const isSame = now.live.result.state === "scored" && now.live.result.exact.final === result?.exact.final;
    if (!isSame || now.sheet.conflicts.length > 0) {
      return setFailure(textOf({ ok: false, code: "someone_was_faster" }));
    }
    const own = await deviceId().catch(() => undefined);
    const isDone = await run(() =>
      signOff(snapshot.caseId, { seen: now.seen, deviceId: own, gapsReason: gapsReason.trim(), without }),
    );
    if (!isDone) return;
    await setPrepared(accountId, snapshot.caseId, false).catch(() => undefined);
    window.location.assign(window.location.pathname);
  };

  return (
    <Card title={t("title")} description={t("text")}>
      <div className="grid gap-5">
        {others.length > 0 && (
          <div className="grid gap-3">
            <p>{isClosing ? t("closingRuns", { missing: missing.length }) : t("closingNeeded")}</p>
            <Button
              tone="secondary"
              size="touch"
              className="justify-self-start"
              disabled={busy}
              onClick={() =>
                void run(() => (isClosing ? cancelClosing(snapshot.caseId) : askForClosing(snapshot.caseId)))
              }
            >
              {t(isClosing ? "cancelClosing" : "askForClosing")}
            </Button>
            {isClosing &&
              missing.map((device) => (
                <div key={keyOf(device)} className="grid gap-1">
                  <label htmlFor={`${id}-${keyOf(device)}`} className="text-sm font-medium">
                    {t("withoutDevice", { name: device.accountName, device: device.name })}
                  </label>
                  <input
                    id={`${id}-${keyOf(device)}`}
                    maxLength={1000}
                    value={reasons[keyOf(device)] ?? ""}
                    placeholder={t("withoutReason")}
                    onChange={(event) => setReasons({ ...reasons, [keyOf(device)]: event.target.value })}
                    className="control min-h-12 text-base"
                  />
                </div>
              ))}
          </div>
        )}
        {advice.length > 0 && (
          <div className="grid gap-1">
            <label htmlFor={`${id}-gaps`} className="text-sm font-medium">
              {t("gapsReason")}
            </label>
            <Textarea
              id={`${id}-gaps`}
              rows={2}
              maxLength={2000}
              value={gapsReason}
              placeholder={t("gapsReasonHint")}
              onChange={(event) => setGapsReason(event.target.value)}
              className="text-base"
            />
          </div>
        )}
        {failure && (
          <Callout tone="danger" live>
            {failure}
          </Callout>
        )}
        {waits.length > 0 && (
          <ul className="grid gap-1 text-ink-muted">
            {waits.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
        <Button
          size="touch"
          className="justify-self-start"
          disabled={busy || waits.length > 0 || result === null}
          onClick={() => setAsking(true)}
        >
          {t("button")}
        </Button>
        {result && (
          <ConfirmDialog
            open={asking}
            onOpenChange={setAsking}
            onConfirm={() => void finish()}
            text={{
              title: t("confirmTitle"),
              description: t("confirmText", { final: result.final, level: level(result.level) }),
              confirmLabel: t("button"),
            }}
          />
        )}
      </div>
    </Card>
  );
}
