"use client";

import { Download, RefreshCw, Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useState, useSyncExternalStore } from "react";
import { useOpenTablet, useOverviewSoon } from "@/components/audits/use-tablet";
import { useOpenPhotos } from "@/components/tablet/photos-context";
import { StorageCheck } from "@/components/tablet/storage-check";
import { UpdateNotice } from "@/components/tablet/update-notice";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Progress } from "@/components/ui/progress";
import { Stack } from "@/components/ui/stack";
import { fileSize } from "@/lib/files/size";

const nothingSent = { waiting: 0, sending: null };

/** What this device holds, how it gets to the server, and the rescue file. */
export function DeviceView() {
  const t = useTranslations("tablet.device");
  const { tablet } = useOpenTablet();
  const { photos } = useOpenPhotos();
  const { overview } = useOverviewSoon();
  const { waiting, photosWaiting, refused, unsaved, connection } = overview;
  const subscribe = photos ? photos.subscribe : () => () => undefined;
  const state = photos ? photos.state : () => nothingSent;
  const { sending } = useSyncExternalStore(subscribe, state, () => nothingSent);
  return (
    <Stack>
      <Card title={t("outbox")} description={t("outboxText")}>
        <DescriptionList
          items={[
            { term: t("waiting"), value: t("entries", { count: waiting }) },
            { term: t("photos"), value: t("pictures", { count: photosWaiting }) },
            { term: t("drafts"), value: t("entries", { count: unsaved.length }) },
            { term: t("refused"), value: t("entries", { count: refused }) },
            { term: t("connection"), value: t(`connections.${connection}`) },
          ]}
        />
        {sending && (
          <div className="mt-4">
            <Progress
              label={t("sending", { sent: fileSize(sending.sent), size: fileSize(sending.size) })}
              value={sending.sent}
              max={sending.size}
            />
          </div>
        )}
        <Button
          tone="secondary"
          size="touch"
          className="mt-4"
          onClick={() => {
            tablet.retryNow();
            void photos?.deliver();
          }}
        >
          <RefreshCw aria-hidden />
          {t("sendNow")}
        </Button>
      </Card>
      <Card title={t("storage")}>
        <StorageCheck />
      </Card>
      <UpdateNotice beforeUpdate={() => tablet.flush()} />
      <Rescue />
    </Stack>
  );
}

type Told = { tone: "success" | "danger"; text: string };

/** Everything unsent as a file, and back again, on another device if need be. */
function Rescue() {
  const t = useTranslations("tablet.rescue");
  const { tablet } = useOpenTablet();
  const { database } = useOpenPhotos();
  const [told, setTold] = useState<Told | null>(null);
  const [busy, setBusy] = useState(false);
  if (!database) return null;
  const { accountId, name } = tablet.viewer;

  const work = async (task: () => Promise<Told>) => {
    setBusy(true);
    setTold(await task().catch((): Told => ({ tone: "danger", text: t("failed") })));
    setBusy(false);
  };
  const save = () =>
    work(async () => {
      tablet.flush();
      const { writeRescueFile } = await import("@/lib/tablet/rescue");
      const { file, counts } = await writeRescueFile(database, { accountId, name }, new Date());
      const address = URL.createObjectURL(file);
      const link = document.createElement("a");
      link.href = address;
      link.download = `xingzheng-rescue-${new Date().toISOString().slice(0, 16).replace(/\D/g, "")}.zip`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      return { tone: "success", text: t("saved", { ...counts }) };
    });
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (!file) return;
    void work(async () => {
      const { readRescueFile } = await import("@/lib/tablet/rescue");
      const read = await readRescueFile(database, accountId, file);
      if (!read.ok) return { tone: "danger", text: t(`faults.${read.fault}`, { name: read.name ?? "" }) };
      // The tablet reads its memory when it opens.
      setTimeout(() => window.location.reload(), 1500);
      return { tone: "success", text: t("taken", { ...read.counts }) };
    });
  };
  return (
    <Card title={t("title")} description={t("text")}>
      <div className="flex flex-wrap gap-3">
        <Button tone="secondary" size="touch" disabled={busy} onClick={() => void save()}>
          <Download aria-hidden />
          {t("save")}
        </Button>
        <label
          className={`${buttonStyle({ tone: "secondary", size: "touch" })} relative has-focus-visible:outline-2`}
        >
          <Upload aria-hidden />
          {t("take")}
          <input
            type="file"
            accept=".zip,application/zip"
            disabled={busy}
            onChange={take}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
        </label>
      </div>
      {told && (
        <div className="mt-4">
          <Callout tone={told.tone} live>
            {told.text}
          </Callout>
        </div>
      )}
    </Card>
  );
}
