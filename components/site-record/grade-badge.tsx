"use client";

import { useTranslations } from "next-intl";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Grade } from "@/lib/corrections/schema";

/** How grave a finding is; nothing while nobody has said. */
export function GradeBadge({ grade }: { grade: Grade | "" }) {
  const t = useTranslations("corrections.grade");
  if (grade === "") return null;
  return <StatusBadge tone={grade === "serious" ? "danger" : "warning"}>{t(grade)}</StatusBadge>;
}
