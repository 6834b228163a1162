import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "./class-names";

export type Description = { term: ReactNode; value?: ReactNode; key?: string };

type Props = {
  items: readonly Description[];
  /** `rows` term beside value; `grid` term above value, in up to `columns` columns. */
  look?: "rows" | "grid";
  columns?: 2 | 3 | 4;
  className?: string;
};

const columnClass = {
  2: "sm:grid-cols-2",
  3: "sm:grid-cols-2 lg:grid-cols-3",
  4: "sm:grid-cols-2 lg:grid-cols-4",
};

/** Terms and their values; a missing value says so. */
export function DescriptionList({ items, look = "rows", columns = 3, className }: Props) {
  const t = useTranslations("ui");
  return (
    <dl
      className={cn(
        look === "rows"
          ? "@container divide-y divide-line"
          : cn("grid gap-x-8 gap-y-5", columnClass[columns]),
        className,
      )}
    >
      {items.map((item, index) => (
        <div
          key={item.key ?? (typeof item.term === "string" ? item.term : index)}
          className={
            look === "rows"
              ? "grid gap-x-4 py-2.5 first:pt-0 last:pb-0 @2xs:grid-cols-[6.5rem_minmax(0,1fr)] @lg:grid-cols-[11rem_minmax(0,1fr)]"
              : "min-w-0"
          }
        >
          <dt className="text-sm leading-6.5 text-ink-muted">{item.term}</dt>
          <dd className="min-w-0 text-[0.9375rem] leading-6.5">
            {item.value === undefined || item.value === null || item.value === "" ? (
              <span className="text-ink-faint">{t("missing")}</span>
            ) : (
              item.value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
