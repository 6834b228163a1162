"use client";

import { CircleAlert, CircleCheck, CloudOff, LoaderCircle, PencilLine, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import type { SaveState } from "@/components/applications/use-autosave";
import { cn } from "@/components/ui/class-names";

const looks = {
  untouched: { icon: CircleCheck, tone: "text-ink-muted" },
  saved: { icon: CircleCheck, tone: "text-success-ink" },
  unsaved: { icon: PencilLine, tone: "text-warning-ink" },
  saving: { icon: LoaderCircle, tone: "text-info-ink" },
  lost: { icon: CloudOff, tone: "text-danger-ink" },
  refused: { icon: CircleAlert, tone: "text-danger-ink" },
  conflict: { icon: Users, tone: "text-danger-ink" },
} as const satisfies Record<SaveState, unknown>;

/** Whether what stands in the form is saved: always in sight, told to screen readers, never by colour alone. */
export function SaveStateNote({ state }: { state: SaveState }) {
  const t = useTranslations("applications.saveState");
  const { icon: Icon, tone } = looks[state];
  return (
    <p
      role="status"
      data-save-state={state}
      className={cn("flex items-center gap-1.5 text-sm font-medium whitespace-nowrap", tone)}
    >
      <Icon aria-hidden className={cn("size-4", state === "saving" && "animate-spin")} />
      {t(state)}
    </p>
  );
}
