import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { Band } from "./band";

const steps = [
  "apply",
  "contract",
  "documents",
  "audit",
  "correction",
  "decision",
  "certificate",
  "surveillance",
] as const;

export function ProcessSection() {
  const t = useTranslations("home.process");
  return (
    <Band id="process" title={t("title")} lead={t("lead")}>
      <ol className="grid gap-x-8 gap-y-9 sm:grid-cols-2 lg:grid-cols-4 lg:gap-y-12">
        {steps.map((step, index) => (
          <li key={step} className="border-t-2 border-primary/25 pt-4">
            <p aria-hidden className="text-sm font-semibold text-primary-ink tabular-nums">
              {String(index + 1).padStart(2, "0")}
            </p>
            <h3 className="mt-1 text-[1.0625rem]">{t(step)}</h3>
            <p className="mt-1.5 text-[0.9375rem] leading-6.5 text-ink-muted">{t(`${step}Text`)}</p>
          </li>
        ))}
      </ol>
      <p className="mt-9">
        <TextLink href="/guide">{t("more")}</TextLink>
      </p>
    </Band>
  );
}
