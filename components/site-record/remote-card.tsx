"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWritable } from "@/components/site-record/record-context";
import { RemoteEntry } from "@/components/site-record/remote-entry";
import { useList } from "@/components/site-record/use-list";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { dayInShanghai } from "@/lib/calendar";
import { timeInShanghai } from "@/lib/site-record/clock";

/** The log of remote connections; `planned` when the audit is held remotely, wholly or in part. */
export function RemoteCard({ planned }: { planned: boolean }) {
  const t = useTranslations("siteRecord.remote");
  const { fields, fresh, add } = useList("remote");
  const writable = useWritable("remote:");
  const begin = () => {
    const now = new Date();
    const from = timeInShanghai(now);
    add({ day: dayInShanghai(now), from, to: "", means: "", participants: "", seen: "", interruptions: "" });
  };
  const addButton = (
    <Button
      tone={planned ? "primary" : "secondary"}
      size="touch"
      className="justify-self-start"
      disabled={!writable}
      onClick={begin}
    >
      <Plus aria-hidden />
      {t("add")}
    </Button>
  );
  if (!planned && fields.length === 0) return addButton;
  return (
    <Card id="remote" title={t("title")} description={t("text")} className="scroll-mt-36">
      <div className="grid gap-3">
        {fields.length === 0 && <p className="text-ink-muted">{t("empty")}</p>}
        {fields.map((field, index) => (
          <RemoteEntry key={field} field={field} number={index + 1} fresh={field === fresh} />
        ))}
        {addButton}
      </div>
    </Card>
  );
}
