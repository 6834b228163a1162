import type { ReactNode } from "react";

type Props = { id: string; title: string; lead?: string; children: ReactNode };

/** One subject of the guide, with an address of its own on the page. */
export function GuideSection({ id, title, lead, children }: Props) {
  return (
    <section aria-labelledby={id} className="grid gap-5">
      <div>
        <h2 id={id} className="scroll-mt-6 text-2xl">
          {title}
        </h2>
        {lead && <p className="mt-2 max-w-prose text-ink-muted">{lead}</p>}
      </div>
      {children}
    </section>
  );
}

/** Sentences one under the other. */
export function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="grid max-w-prose list-disc gap-2 ps-5 text-[0.9375rem] leading-6.5 marker:text-ink-faint">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
