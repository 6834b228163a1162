import { ArrowRight, Building2, FileCheck2, type LucideIcon, ShoppingBag } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import { Band } from "./band";

const audiences: { key: "consumers" | "buyers" | "enterprises"; icon: LucideIcon; href: string }[] = [
  { key: "consumers", icon: ShoppingBag, href: "/lookup" },
  { key: "buyers", icon: FileCheck2, href: "/lookup" },
  { key: "enterprises", icon: Building2, href: "#apply" },
];

export function Audiences() {
  const t = useTranslations("home.audiences");
  return (
    <Band title={t("title")} light>
      <ul className="grid gap-10 md:grid-cols-3">
        {audiences.map(({ key, icon: Icon, href }) => (
          <li key={key}>
            <Icon aria-hidden strokeWidth={1.5} className="size-7 text-primary-ink" />
            <h3 className="mt-4 text-lg">{t(key)}</h3>
            <p className="mt-1.5 text-[0.9375rem] leading-6.5 text-ink-muted">{t(`${key}Text`)}</p>
            <Link
              href={href}
              className="mt-3 inline-flex min-h-9 pointer-coarse:min-h-11 items-center gap-1.5 rounded-sm text-[0.9375rem] font-medium text-primary-ink underline-offset-4 hover:underline"
            >
              {t(`${key}Link`)}
              <ArrowRight aria-hidden className="size-4" />
            </Link>
          </li>
        ))}
      </ul>
    </Band>
  );
}
