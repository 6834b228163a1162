import { useTranslations } from "next-intl";
import { eligibilityConditions, requiredManagers } from "@/lib/applications/eligibility";

const EXAMPLE_STAFF = 35;

/** The conditions for applying, by the same list that an application is checked with. */
export function ConditionList() {
  const t = useTranslations("guide.checklist");
  const condition = useTranslations("applications.conditions");
  return (
    <section aria-labelledby="conditions" className="grid gap-3">
      <h2 id="conditions" className="text-2xl">
        {t("conditions")}
      </h2>
      <p className="text-ink-muted">{t("conditionsText")}</p>
      <ol className="grid gap-3 sm:grid-cols-2">
        {eligibilityConditions.map((key, index) => (
          <li key={key} className="flex items-start gap-3">
            <span
              aria-hidden
              className="grid size-7 shrink-0 place-items-center rounded-full bg-primary-soft text-sm font-semibold text-primary-ink tabular-nums"
            >
              {index + 1}
            </span>
            <span>
              <span className="font-medium">{condition(key)}</span>
              <span className="block text-[0.9375rem] text-ink-muted">
                {key === "service_managers"
                  ? t("managersText", { staff: EXAMPLE_STAFF, required: requiredManagers(EXAMPLE_STAFF) })
                  : t(`hints.${key}`)}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
