import { useTranslations } from "next-intl";
import { statusIcon, statusTone } from "@/components/register/status-look";
import { StatusBadge } from "@/components/ui/status-badge";
import type { CertificateStatus } from "@/lib/certificates/schema";

/** A certificate's status of today, as the public sees it too. */
export function CertificateStatusBadge({ status, size }: { status: CertificateStatus; size?: "md" | "lg" }) {
  const t = useTranslations("certificates.status");
  return (
    <StatusBadge tone={statusTone[status]} icon={statusIcon[status]} size={size}>
      {t(status)}
    </StatusBadge>
  );
}
