import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { StatusBadge } from "@/components/ui/status-badge";
import type { JudgedApplication } from "@/lib/applications/loaders";

/** What a machine can say about the documents, each with its proof. */
export function MaterialChecks({ judged }: { judged: JudgedApplication }) {
  const t = useTranslations("materials");
  const { materialFaults, application, versions } = judged;
  const faulty = (fault: string) => materialFaults.filter((entry) => entry.fault === fault);
  const licence = versions.find(({ item }) => item === "licence");
  const names = (fault: string) => faulty(fault).map(({ item }) => t(`items.${item}.title`));
  const checks = [
    { key: "complete", ok: faulty("missing").length === 0, proof: names("missing").join("、") },
    {
      key: "code",
      ok: licence !== undefined && licence.statedCode === application.creditCode,
      proof: `${licence?.statedCode ?? "–"} / ${application.creditCode}`,
    },
    { key: "validity", ok: faulty("expired").length === 0, proof: names("expired").join("、") },
  ] as const;
  return (
    <Card title={t("checks.title")}>
      <ul className="divide-y divide-line">
        {checks.map(({ key, ok, proof }) => (
          <li
            key={key}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2.5 first:pt-0 last:pb-0"
          >
            <div className="min-w-0">
              <p className="font-medium">{t(`checks.${key}`)}</p>
              {proof && <p className="text-sm break-all text-ink-muted tabular-nums">{proof}</p>}
            </div>
            <StatusBadge tone={ok ? "success" : "danger"}>{t(ok ? "checks.yes" : "checks.no")}</StatusBadge>
          </li>
        ))}
      </ul>
    </Card>
  );
}
