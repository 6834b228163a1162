"use client";

import { CloudOff, TabletSmartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { AuditFrame } from "@/components/audits/audit-frame";
import { FieldFrame } from "@/components/audits/field-frame";
import { AuditWorkspace } from "@/components/tablet/audit-workspace";
import { KeptAudits } from "@/components/tablet/kept-audits";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Page } from "@/components/ui/page";
import { personHere } from "@/lib/tablet/device";
import { type AuditRow, type DevicePerson, openPersonDatabase } from "@/lib/tablet/device-database";
import { fieldPage } from "@/lib/tablet/field-pages";

type Found =
  | { state: "nobody" }
  | { state: "list"; person: DevicePerson; audits: readonly AuditRow[] }
  | { state: "audit"; person: DevicePerson; audit: AuditRow }
  /** A page that only the server has. */
  | { state: "needs_network"; person: DevicePerson };

/** The field without the server: whatever the address names, from what this device keeps of the person here. */
export function FieldShellApp() {
  const t = useTranslations("tablet.shell");
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    void findHere(window.location.pathname)
      .catch((): Found => ({ state: "nobody" }))
      .then(setFound);
  }, []);
  if (!found) return null;
  if (found.state === "nobody") {
    return (
      <Page>
        <EmptyState
          icon={TabletSmartphone}
          heading={t("nobody")}
          text={t("nobodyText")}
          action={<Again label={t("again")} />}
        />
      </Page>
    );
  }
  const { hasDesk, ...person } = found.person;
  const field = { person, hasDesk };
  if (found.state === "audit") {
    const { caseId, snapshot, signedOff } = found.audit;
    return (
      <AuditFrame field={field} audit={snapshot} page="workspace" signedOff={signedOff}>
        <AuditWorkspace accountId={person.accountId} caseId={caseId} brought={null} />
      </AuditFrame>
    );
  }
  return (
    <FieldFrame {...field} back="/field" title={t("title")}>
      <Page>
        {found.state === "needs_network" ? (
          <EmptyState
            icon={CloudOff}
            title={t("needsNetwork")}
            text={t("needsNetworkText")}
            action={<Again label={t("again")} />}
          />
        ) : (
          <KeptAudits person={found.person} audits={found.audits} />
        )}
      </Page>
    </FieldFrame>
  );
}

function Again({ label }: { label: string }) {
  return (
    <Button size="touch" onClick={() => window.location.reload()}>
      {label}
    </Button>
  );
}

async function findHere(pathname: string): Promise<Found> {
  const person = await personHere();
  if (!person) return { state: "nobody" };
  const page = fieldPage(pathname);
  const { audits } = openPersonDatabase(person.accountId);
  if (!page?.caseId) return { state: "list", person, audits: await audits.toArray() };
  const audit = await audits.get(page.caseId);
  return audit && page.isWorkspace ? { state: "audit", person, audit } : { state: "needs_network", person };
}
