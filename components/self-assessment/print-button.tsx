"use client";

import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Prints the page as it stands, or makes a PDF of it in the browser's own window. */
export function PrintButton() {
  const t = useTranslations("selfAssessment");
  return (
    <Button tone="secondary" onClick={() => window.print()}>
      <Printer aria-hidden />
      {t("print")}
    </Button>
  );
}
