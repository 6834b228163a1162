"use client";

import { useLocale, useTranslations } from "next-intl";
import { type MouseEvent, useEffect, useRef } from "react";
import { useView, type WorkspaceView } from "@/components/tablet/use-view";
import { cn } from "@/components/ui/class-names";
import { fieldAddress } from "@/lib/cases/sections";

/** `result`: the signed scorecard as the server shows it, in the workspace's place. */
export type AuditPageName = "workspace" | "result" | "corrections" | "report" | "self-assessment";

type Props = {
  caseId: string;
  /** Which of the audit's pages this is; the workspace holds the views that work without a network. */
  page: AuditPageName;
  signedOff: boolean;
  corrections: number;
};

/** The pages of one audit. Plain links: they lead somewhere without a network too. */
export function AuditNav({ caseId, page, signedOff, corrections }: Props) {
  const t = useTranslations("audits.sections");
  const prefix = useLocale() === "en" ? "/en" : "";
  const { view, go } = useView();
  const views: readonly WorkspaceView[] = !signedOff
    ? ["score", "record", "sign", "preview", "device"]
    : // What came too late stays on the device and is looked after there.
      page === "workspace"
      ? ["score", "device"]
      : ["score"];
  const isHere = (each: WorkspaceView) =>
    page === "result" ? each === "score" : page === "workspace" && view === each;
  const strip = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on a phone the tab of the new view may be out of sight
  useEffect(() => {
    const current = strip.current?.querySelector<HTMLElement>("[aria-current]");
    if (strip.current && current) strip.current.scrollLeft = current.offsetLeft - 24;
  }, [view, page]);
  const base = prefix + fieldAddress(caseId, "audit");
  const walk = (next: WorkspaceView) => (event: MouseEvent) => {
    if (page !== "workspace" || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(next);
  };
  const pages = [
    ...(signedOff || corrections > 0 ? (["corrections"] as const) : []),
    ...(signedOff ? (["report", "self-assessment"] as const) : []),
  ];
  return (
    <nav ref={strip} aria-label={t("label")} className="overflow-x-auto border-b border-line">
      <ul className="flex gap-1">
        {views.map((each) => (
          <li key={each}>
            <a
              href={each === "score" ? base : `${base}?view=${each}`}
              onClick={walk(each)}
              aria-current={isHere(each) ? "page" : undefined}
              className={tab(isHere(each))}
            >
              {t(each === "score" ? "scorecard" : each)}
            </a>
          </li>
        ))}
        {pages.map((each) => (
          <li key={each}>
            <a
              href={prefix + fieldAddress(caseId, each)}
              aria-current={page === each ? "page" : undefined}
              className={tab(page === each)}
            >
              {t(each)}
              {each === "corrections" && corrections > 0 && (
                <span className="rounded-full bg-neutral-soft px-2 text-xs leading-5 font-medium text-neutral-ink tabular-nums">
                  {corrections}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const tab = (current: boolean) =>
  cn(
    "-mb-px flex min-h-12 items-center gap-2 border-b-2 px-3 text-[0.9375rem] whitespace-nowrap -outline-offset-2",
    current
      ? "border-primary font-semibold text-primary-ink"
      : "border-transparent text-ink-muted hover:border-line-strong hover:text-ink",
  );
