import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { SupplementRoundView } from "@/lib/applications/queries";
import { APPLICATION_ITEM } from "@/lib/materials/rules";

/** What the open supplement round asks for, why and until when; nothing without one. */
export function SupplementNotice({ rounds }: { rounds: readonly SupplementRoundView[] }) {
  const t = useTranslations("applications.supplement");
  const materials = useTranslations("materials.items");
  const open = rounds.find(({ closedAt }) => closedAt === null);
  if (!open) return null;
  const names = open.items.map((item) =>
    item === APPLICATION_ITEM ? t("applicationItem") : materials(`${item}.title`),
  );
  return (
    <Callout tone="warning" title={t("title", { number: open.number, date: open.dueOn })} className="mb-6">
      <p className="whitespace-pre-line">{open.reason}</p>
      <p className="mt-1">{t("items", { items: names.join(t("separator")) })}</p>
      <p className="mt-1 text-ink-muted">{t("then")}</p>
    </Callout>
  );
}
