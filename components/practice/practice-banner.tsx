import { GraduationCap } from "lucide-react";
import { useTranslations } from "next-intl";

/** Says at the top of every view, in a colour that no real audit has, that this is none. */
export function PracticeBanner() {
  const t = useTranslations("practice");
  return (
    <p
      data-practice
      className="flex flex-wrap items-center gap-x-3 gap-y-0.5 border-b-2 border-gold-line bg-gold-soft px-4 py-2.5 sm:px-6"
    >
      <GraduationCap aria-hidden className="size-5 text-gold-ink" />
      <strong className="font-semibold text-gold-ink">{t("banner")}</strong>
      <span className="text-sm">{t("bannerText")}</span>
    </p>
  );
}
