"use client";

import { FilePlus2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { RaiseForm } from "@/components/corrections/raise-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Subject } from "@/lib/corrections/subjects";
import { useRouter } from "@/lib/i18n/navigation";

type Props = {
  caseId: string;
  editionId: string;
  subjects: readonly Subject[];
  chosen: string;
  address: string;
};

/** The form behind its button; open at once for whoever comes from an entry of the scorecard. */
export function RaisePanel({ chosen, address, ...form }: Props) {
  const t = useTranslations("corrections.raise");
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(chosen !== "");
  if (!isOpen) {
    return (
      <Button size="touch" className="justify-self-start" onClick={() => setIsOpen(true)}>
        <FilePlus2 aria-hidden />
        {t("button")}
      </Button>
    );
  }
  return (
    <Card title={t("title")}>
      <RaiseForm
        {...form}
        chosen={chosen}
        onDone={() => {
          setIsOpen(false);
          router.replace(address);
        }}
      />
    </Card>
  );
}
