import { useTranslations } from "next-intl";
import { CorrectionList } from "@/components/corrections/correction-list";
import type { LoadedCorrections } from "@/lib/corrections/loaders";

/** The non-conformities for the enterprise: answer with cause, correction, corrective action and proof. */
export function PortalCorrections({ loaded }: { loaded: LoadedCorrections }) {
  const t = useTranslations("corrections");
  return <CorrectionList loaded={loaded} emptyText={t("portalEmpty")} />;
}
