import { Search } from "lucide-react";
import { publicPath, type Spoken } from "@/components/register/texts";
import { buttonStyle } from "@/components/ui/button-style";
import { cn } from "@/components/ui/class-names";

/** A plain GET form: works without script, and every answer has an address. */
export function LookupForm({ typed, problem, t, locale }: Spoken & { typed: string; problem?: string }) {
  return (
    <search className="block">
      <form action={publicPath(locale, "/lookup")} method="get">
        <label htmlFor="lookup-q" className="text-[0.9375rem] font-medium">
          {t("form.label")}
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
              maxLength={80}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              defaultValue={typed}
              placeholder={t("form.placeholder")}
              aria-describedby={problem ? "lookup-problem lookup-hint" : "lookup-hint"}
              aria-invalid={problem ? true : undefined}
              className="control h-13 ps-12 text-base"
            />
          </div>
          <button type="submit" className={cn(buttonStyle({ size: "lg" }), "h-13")}>
            {t("form.submit")}
          </button>
        </div>
        {problem && (
          <p id="lookup-problem" className="mt-2 font-medium text-danger-ink">
            {problem}
          </p>
        )}
        <p id="lookup-hint" className="mt-2 text-sm text-ink-muted">
          {t("form.hint")}
        </p>
      </form>
    </search>
  );
}
