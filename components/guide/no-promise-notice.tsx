import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { REPORT_MAIL } from "@/lib/certificates/body";

/** Whom to tell about a promise of a pass. */
export function ReportMail() {
  return (
    <a
      href={`mailto:${REPORT_MAIL}`}
      className="rounded-sm text-primary-ink underline decoration-primary/35 underline-offset-4 hover:decoration-primary"
    >
      {REPORT_MAIL}
    </a>
  );
}

/** Said before anything else: a result cannot be promised, by anybody. */
export function NoPromiseNotice() {
  const t = useTranslations("guide.notice");
  return (
    <Callout tone="warning" title={t("title")}>
      {t("text")} <ReportMail />
    </Callout>
  );
}
