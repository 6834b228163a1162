import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import { Logo } from "./logo";

/** Mark and name, leading home; `note` says which part of the house this is. */
export function Brand({ href = "/", note }: { href?: string; note?: string }) {
  const t = useTranslations("shell");
  return (
    <Link href={href} className="flex min-w-0 items-center gap-2.5 rounded-md pointer-coarse:min-h-11">
      <Logo className="size-8 shrink-0" />
      <span className="min-w-0 leading-5">
        <span className="block text-[1.0625rem] font-semibold whitespace-nowrap">{t("body")}</span>
        <span className="block truncate text-xs leading-4 text-ink-muted">{note ?? t("bodyNote")}</span>
      </span>
    </Link>
  );
}
