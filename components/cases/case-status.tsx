import { useTranslations } from "next-intl";
import { StatusBadge } from "@/components/ui/status-badge";
import type { CaseStatus } from "@/lib/cases/schema";
import { statusTones } from "@/lib/cases/status-tone";

/** Where a case stands, in a word. */
export function CaseStatusBadge({ status }: { status: CaseStatus }) {
  const t = useTranslations("cases.status");
  return <StatusBadge tone={statusTones[status]}>{t(status)}</StatusBadge>;
}
