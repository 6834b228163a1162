import type { ReactNode } from "react";
import { cn } from "./class-names";

type Props = {
  title?: ReactNode;
  description?: ReactNode;
  /** Buttons or links at the right of the title. */
  actions?: ReactNode;
  footer?: ReactNode;
  /** `flush` lets a table or list touch the edges. */
  flush?: boolean;
  as?: "section" | "article" | "div";
  headingLevel?: 2 | 3 | 4;
  id?: string;
  className?: string;
  children?: ReactNode;
};

export function Card(props: Props) {
  const { title, description, actions, footer, flush = false, as: Element = "section" } = props;
  const Heading = `h${props.headingLevel ?? 2}` as const;
  return (
    <Element
      id={props.id}
      className={cn("min-w-0 rounded-lg border border-line bg-surface shadow-sm", props.className)}
    >
      {(title || actions) && (
        <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-5 pt-4.5 sm:px-6">
          <div className="min-w-0">
            {title && <Heading className="text-[1.0625rem] leading-7 font-semibold">{title}</Heading>}
            {description && <p className="text-sm text-ink-muted">{description}</p>}
          </div>
          {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </header>
      )}
      {props.children !== undefined && (
        <div className={flush ? cn("overflow-clip rounded-b-lg", title && "mt-4") : "px-5 py-4.5 sm:px-6"}>
          {props.children}
        </div>
      )}
      {footer && <footer className="border-t border-line px-5 py-3.5 sm:px-6">{footer}</footer>}
    </Element>
  );
}
