import type { ReactNode } from "react";
import { DeskFrame } from "@/components/cases/desk-frame";
import { ClientMessages } from "@/components/shell/client-messages";
import { loadDesk } from "@/lib/cases/loaders";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const desk = await loadDesk();
  return (
    <ClientMessages
      rooms={[
        "access",
        "cases",
        "organisations",
        "applications",
        "contractChanges",
        "acceptanceReview",
        "materials",
        "people",
        "planning",
        "documentReview",
        "audits",
        "corrections",
        "decisions",
        "certificates",
        "complaints",
        "scoring",
      ]}
    >
      <DeskFrame {...desk}>{children}</DeskFrame>
    </ClientMessages>
  );
}
