import type { ReactNode } from "react";
import { PortalFrame } from "@/components/organisations/portal-frame";
import { ClientMessages } from "@/components/shell/client-messages";
import { loadPortal } from "@/lib/organisations/loaders";

export default async function EnterpriseLayout({ children }: { children: ReactNode }) {
  const portal = await loadPortal();
  return (
    <ClientMessages
      rooms={[
        "access",
        "cases",
        "organisations",
        "applications",
        "contractChanges",
        "materials",
        "planning",
        "documentReview",
        "corrections",
        "decisions",
        "certificates",
        "selfAssessment",
      ]}
    >
      <PortalFrame {...portal}>{children}</PortalFrame>
    </ClientMessages>
  );
}
