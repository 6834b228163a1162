import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";

const to = (href: string) => (text: ReactNode) => <TextLink href={href}>{text}</TextLink>;

/** The way to the public guide, for those who are about to apply. */
export function GuideLinks() {
  const t = useTranslations("organisations.portal");
  return (
    <p className="text-ink-muted">
      {t.rich("guide", { guide: to("/guide"), fees: to("/guide/fees"), materials: to("/guide/materials") })}
    </p>
  );
}
