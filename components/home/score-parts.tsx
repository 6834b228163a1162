import { useTranslations } from "next-intl";

const parts = [
  { key: "system", points: 40, bar: "bg-primary" },
  { key: "goods", points: 35, bar: "bg-primary/70" },
  { key: "customers", points: 25, bar: "bg-primary/40" },
] as const;

/** What the hundred points are made of, drawn to scale. */
export function ScoreParts() {
  const t = useTranslations("home.parts");
  return (
    <div>
      <h3 className="text-lg">{t("title")}</h3>
      <div aria-hidden className="mt-5 flex h-2.5 gap-0.5 overflow-hidden rounded-full">
        {parts.map((part) => (
          <span key={part.key} className={part.bar} style={{ width: `${part.points}%` }} />
        ))}
      </div>
      <dl className="mt-5 grid gap-5 sm:grid-cols-3">
        {parts.map((part) => (
          <div key={part.key}>
            <dt className="flex items-baseline gap-2 font-medium">
              <span aria-hidden className={`size-2.5 rounded-full ${part.bar}`} />
              {t(part.key)}
            </dt>
            <dd className="mt-0.5 text-2xl font-semibold tabular-nums">
              {t("points", { points: part.points })}
            </dd>
            <dd className="mt-1 text-sm text-ink-muted">{t(`${part.key}Text`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
