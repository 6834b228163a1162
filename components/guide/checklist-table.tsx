import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { MAX_FILE_BYTES } from "@/lib/files/limits";
import { checklistFor } from "@/lib/materials/checklist";
import type { EnterpriseType } from "@/lib/organisations/schema";

/** What an enterprise of this type submits, in the order in which the application asks for it. */
export function ChecklistTable({ type }: { type: EnterpriseType }) {
  const t = useTranslations("guide.checklist");
  const types = useTranslations("organisations.types");
  const item = useTranslations("materials.items");
  const entries = checklistFor(type);
  const required = entries.filter((entry) => entry.required).length;
  return (
    <section aria-labelledby="materials" className="grid gap-3">
      <h2 id="materials" className="text-2xl">
        {t("materials", { type: types(type) })}
      </h2>
      <p className="text-ink-muted">
        {t("materialsText", {
          required,
          optional: entries.length - required,
          size: MAX_FILE_BYTES / 1024 / 1024,
        })}
      </p>
      <ol className="divide-y divide-line rounded-lg border border-line bg-surface">
        {entries.map(({ key, required: isRequired, validity, statesCode }, index) => {
          const notes = [
            ...(validity === "none" ? [] : [t(`validity.${validity}`)]),
            ...(statesCode ? [t("statesCode")] : []),
          ];
          return (
            <li key={key} className="flex break-inside-avoid items-start gap-4 px-5 py-3.5 sm:px-6">
              {/* For the pen on the printed list. */}
              <span aria-hidden className="mt-1 size-4 shrink-0 rounded-xs border border-line-strong" />
              <div className="min-w-0">
                <h3 className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-base">
                  <span className="tabular-nums">{index + 1}.</span> {item(`${key}.title`)}
                  <Badge>{t(isRequired ? "required" : "optional")}</Badge>
                </h3>
                <p className="text-[0.9375rem] text-ink-muted">{item(`${key}.hint`)}</p>
                {notes.length > 0 && <p className="text-sm text-ink-muted">{notes.join(" · ")}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
