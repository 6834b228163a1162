"use client";

import { CircleAlert, CircleCheck, CircleDashed, LoaderCircle, TabletSmartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/class-names";
import type { EntryView } from "@/lib/tablet/view";

const look = {
  unsaved: { icon: LoaderCircle, className: "text-warning-ink" },
  waiting: { icon: CircleDashed, className: "text-warning-ink" },
  device: { icon: TabletSmartphone, className: "text-info-ink" },
  server: { icon: CircleCheck, className: "text-ink-faint" },
  conflict: { icon: CircleAlert, className: "font-medium text-danger-ink" },
} as const;

/** Where an entry is, in a word and a sign; silent while there is nothing to say. */
export function EntryState({ view }: { view: Pick<EntryView, "state" | "faults" | "author"> }) {
  const t = useTranslations("audits.state");
  if (view.state === "empty") return null;
  const state = view.state === "unsaved" && view.faults.length > 0 ? "waiting" : view.state;
  const { icon: Icon, className } = look[state];
  return (
    <span className={cn("inline-flex items-center gap-1.5 text-sm whitespace-nowrap", className)}>
      <Icon aria-hidden className="size-4" />
      {t(state)}
      {state === "server" && view.author ? <span className="max-sm:sr-only">· {view.author}</span> : null}
    </span>
  );
}
