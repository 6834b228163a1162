import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { signedPoints } from "@/lib/practice/signed-points";

type Props = {
  title: ReactNode;
  given: string;
  reference: string;
  /** Points of the final score, an exact fraction; null where nothing was judged. */
  pointsDifference: string | null;
  explanation: string;
};

/** One place where a trainee and the reference differ. */
export function ComparedPlace({ title, given, reference, pointsDifference, explanation }: Props) {
  const t = useTranslations("practice.compare");
  const effect = pointsDifference === null ? null : signedPoints(pointsDifference);
  return (
    <li className="grid gap-2.5 px-5 py-4 sm:px-6">
      <h3 className="font-medium">{title}</h3>
      <dl className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2">
        <Judged by={t("you")} words={given} className="text-danger-ink" />
        <Judged by={t("ref")} words={reference} className="text-success-ink" />
      </dl>
      {pointsDifference !== null && (
        <p className="text-sm text-ink-muted tabular-nums">{effect ? t("effect", effect) : t("noEffect")}</p>
      )}
      <p className="rounded-md bg-sunken px-4 py-3 text-[0.9375rem] leading-6.5">
        <span className="me-2 text-sm font-medium text-ink-muted">{t("why")}</span>
        {explanation}
      </p>
    </li>
  );
}

function Judged({ by, words, className }: { by: string; words: string; className: string }) {
  return (
    <div className="flex gap-2.5">
      <dt className="min-w-10 text-sm leading-6.5 text-ink-muted">{by}</dt>
      <dd className={className}>{words}</dd>
    </div>
  );
}
