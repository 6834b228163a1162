import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  subtitle?: ReactNode;
  /** Status badges and the like, beside the title. */
  badges?: ReactNode;
  actions?: ReactNode;
  /** A Breadcrumb. */
  above?: ReactNode;
};

export function PageHeader({ title, subtitle, badges, actions, above }: Props) {
  return (
    <header className="mb-7 grid gap-2">
      {above}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-80">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <h1 className="text-2xl font-semibold">{title}</h1>
            {badges && <div className="flex flex-wrap items-center gap-2">{badges}</div>}
          </div>
          {subtitle && <div className="mt-1.5 max-w-prose text-ink-muted">{subtitle}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-3">{actions}</div>}
      </div>
    </header>
  );
}
