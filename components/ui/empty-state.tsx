import { Inbox, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "./class-names";

type Props = {
  icon?: LucideIcon;
  title?: ReactNode;
  /** Instead of the title where this is the whole page: the page's h1. */
  heading?: ReactNode;
  text?: ReactNode;
  action?: ReactNode;
  framed?: boolean;
};

/** Says why there is nothing and what to do next. */
export function EmptyState({ icon: Icon = Inbox, title, heading, text, action, framed = true }: Props) {
  const t = useTranslations("ui");
  return (
    <div
      className={cn(
        "grid justify-items-center gap-2 px-6 py-14 text-center",
        framed && "rounded-lg border border-dashed border-line-strong/60",
      )}
    >
      <Icon aria-hidden strokeWidth={1.5} className="mb-1 size-9 text-ink-faint" />
      {heading ? (
        <h1 className="text-2xl font-semibold">{heading}</h1>
      ) : (
        <p className="font-medium">{title ?? t("empty")}</p>
      )}
      {text && <div className="max-w-prose text-[0.9375rem] text-ink-muted">{text}</div>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}
