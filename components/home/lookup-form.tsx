import { Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { cn } from "@/components/ui/class-names";
import { getPathname } from "@/lib/i18n/navigation";

/** A plain GET form: works without script, and the answer has an address one can pass on. */
export function LookupForm() {
  const t = useTranslations("home.lookup");
  const locale = useLocale();
  return (
    <search className="block max-w-xl">
      <form action={getPathname({ href: "/lookup", locale })} method="get">
        <label htmlFor="lookup-q" className="text-[0.9375rem] font-medium">
          {t("label")}
        </label>
        <div className="mt-2 flex flex-col gap-2.5 sm:flex-row">
          <div className="relative min-w-0 flex-1">
            <Search
              aria-hidden
              className="pointer-events-none absolute inset-y-0 start-4 my-auto size-5 text-ink-faint"
            />
            <input
              id="lookup-q"
              name="q"
              type="search"
              required
              minLength={2}
              maxLength={80}
              autoComplete="off"
              placeholder={t("placeholder")}
              aria-describedby="lookup-hint"
              className="control h-13 ps-12 text-base"
            />
          </div>
          <button type="submit" className={cn(buttonStyle({ size: "lg" }), "h-13")}>
            {t("submit")}
          </button>
        </div>
        <p id="lookup-hint" className="mt-2 text-sm text-ink-muted">
          {t("hint")}
        </p>
      </form>
    </search>
  );
}
