import { SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Brand } from "./brand";

/** `standalone` outside any shell, with the mark above it; inside a shell without. */
export function NotFoundMessage({ standalone = false }: { standalone?: boolean }) {
  const t = useTranslations("ui.notFound");
  const message = (
    <EmptyState
      framed={false}
      icon={SearchX}
      heading={t("title")}
      text={t("text")}
      action={
        <>
          <LinkButton href="/">{t("home")}</LinkButton>
          <LinkButton href="/lookup" tone="secondary">
            {t("lookup")}
          </LinkButton>
        </>
      }
    />
  );
  if (!standalone) return <div className="mx-auto max-w-2xl px-4 py-16">{message}</div>;
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex h-16 max-w-6xl items-center px-4 sm:px-6">
          <Brand />
        </div>
      </header>
      <main className="mx-auto grid w-full max-w-2xl flex-1 content-center px-4 py-16">{message}</main>
    </div>
  );
}
