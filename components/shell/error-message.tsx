"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** A bug met a person: says that it is not their fault, how to go on, and the number to tell us. */
export function ErrorMessage({ digest, retry }: { digest?: string; retry: () => void }) {
  const t = useTranslations("ui.error");
  return (
    <div className="mx-auto max-w-2xl px-4 py-16" role="alert">
      <EmptyState
        framed={false}
        icon={TriangleAlert}
        heading={t("title")}
        text={
          <>
            <p>{t("text")}</p>
            {digest && <p className="mt-2 font-mono text-sm">{t("reference", { digest })}</p>}
          </>
        }
        action={<Button onClick={retry}>{t("retry")}</Button>}
      />
    </div>
  );
}
