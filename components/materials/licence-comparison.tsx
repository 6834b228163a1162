import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { StatusBadge } from "@/components/ui/status-badge";
import type { JudgedApplication } from "@/lib/applications/loaders";
import { currentFiles } from "@/lib/materials/batches";
import { compareLicence } from "@/lib/materials/licence";

/** What stands on the licence beside what the application says; nothing while there is no licence. */
export function LicenceComparison({ judged }: { judged: JudgedApplication }) {
  const t = useTranslations("materials.licence");
  const { application, versions, today } = judged;
  const current = currentFiles(versions.filter(({ item }) => item === "licence"));
  const licence = current.find(({ statedCode }) => statedCode !== null) ?? current[0];
  if (!licence) return null;
  const { name } = application.answers.organisation;
  const lines = compareLicence(licence, { name, creditCode: application.creditCode, today });
  const differing = lines.filter(({ agrees }) => !agrees).length;
  return (
    <Card
      title={t("title")}
      description={t(differing > 0 ? "differs" : "agrees", { count: differing })}
      flush
    >
      <div className="overflow-x-auto border-t border-line">
        <table className="w-full text-left text-[0.9375rem]">
          <thead className="text-sm text-ink-muted">
            <tr>
              {(["what", "onLicence", "inApplication", "result"] as const).map((column) => (
                <th key={column} scope="col" className="px-5 py-2 font-medium sm:px-6">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line border-t border-line">
            {lines.map((line) => (
              <tr key={line.what}>
                <th scope="row" className="px-5 py-2.5 font-medium whitespace-nowrap sm:px-6">
                  {t(line.what)}
                </th>
                <td className="px-5 py-2.5 break-all tabular-nums sm:px-6">
                  {line.licence ?? t(line.what === "validity" ? "noEnd" : "notStated")}
                </td>
                <td className="px-5 py-2.5 break-all tabular-nums sm:px-6">
                  {line.what === "validity" ? t("validOn", { day: line.application }) : line.application}
                </td>
                <td className="px-5 py-2.5 sm:px-6">
                  <StatusBadge tone={line.agrees ? "success" : line.licence === null ? "warning" : "danger"}>
                    {t(line.agrees ? "yes" : line.licence === null ? "unknown" : "no")}
                  </StatusBadge>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
