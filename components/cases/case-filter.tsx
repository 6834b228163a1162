import { Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/class-names";
import { LinkButton } from "@/components/ui/link-button";
import { type StatusGroup, statusGroupNames } from "@/lib/cases/lists/schema";
import { getPathname, Link } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/routing";

type Props = { group?: StatusGroup; q?: string };

/** The address of the list with a filter; a new filter always begins at the first page. */
export function caseListHref({ group, q, after }: Props & { after?: string }): string {
  const search = new URLSearchParams();
  if (group) search.set("group", group);
  if (q) search.set("q", q);
  if (after) search.set("after", after);
  const text = search.toString();
  return text ? `/desk/cases?${text}` : "/desk/cases";
}

/** Stage by stage, or by a word: plain links and a plain form, so that a filtered list is an address. */
export function CaseFilter({ group, q }: Props) {
  const t = useTranslations("cases.list");
  const action = getPathname({ href: "/desk/cases", locale: useLocale() as Locale });
  return (
    <div className="mb-5 grid gap-4">
      <form action={action} className="flex flex-wrap items-end gap-3">
        <div className="grid min-w-0 flex-1 basis-72 gap-1.5 sm:max-w-xl">
          <label htmlFor="case-search" className="sr-only">
            {t("searchLabel")}
          </label>
          <input
            id="case-search"
            type="search"
            name="q"
            defaultValue={q}
            maxLength={80}
            placeholder={t("searchHint")}
            className="control"
          />
        </div>
        {group && <input type="hidden" name="group" value={group} />}
        <Button type="submit" tone="secondary">
          <Search aria-hidden />
          {t("search")}
        </Button>
        {(q || group) && (
          <LinkButton href="/desk/cases" tone="quiet">
            {t("clear")}
          </LinkButton>
        )}
      </form>
      <nav aria-label={t("groups")} className="-mx-1 overflow-x-auto px-1 py-1">
        <ul className="flex gap-2">
          {[undefined, ...statusGroupNames].map((name) => (
            <li key={name ?? "all"}>
              <Link
                href={caseListHref({ group: name, q })}
                aria-current={name === group ? "page" : undefined}
                className={cn(
                  "flex min-h-9 items-center rounded-full border px-3.5 text-sm whitespace-nowrap",
                  name === group
                    ? "border-primary bg-primary-soft font-semibold text-primary-ink"
                    : "border-line bg-surface text-ink-muted hover:border-line-strong hover:text-ink",
                )}
              >
                {t(`groupNames.${name ?? "all"}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
