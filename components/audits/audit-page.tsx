import { useTranslations } from "next-intl";
import { AuditSetting } from "@/components/audits/audit-setting";
import { ScoreResult } from "@/components/audits/score-result";
import { AuditWorkspace } from "@/components/tablet/audit-workspace";
import { StorageCheck } from "@/components/tablet/storage-check";
import { ActionForm } from "@/components/ui/action-form";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Page } from "@/components/ui/page";
import { Stack } from "@/components/ui/stack";
import { VisitSetting } from "@/components/visits/visit-facts";
import { open } from "@/lib/audits/actions";
import type { LoadedWorkspace } from "@/lib/audits/loaders";
import { foldOperations } from "@/lib/audits/operations";
import type { AuditSnapshot } from "@/lib/audits/snapshot";

/** An audit's page in its states: not begun, at work, or to be read by somebody outside the team. */
export function AuditPage({ workspace }: { workspace: LoadedWorkspace }) {
  const t = useTranslations("audits");
  const { snapshot, scorecard, operations } = workspace;
  const heading = <h1 className="sr-only">{t("scorecard.title")}</h1>;
  if (!scorecard) {
    return (
      <Page>
        {heading}
        <Begin snapshot={snapshot} />
      </Page>
    );
  }
  if (scorecard.signedOffAt || !snapshot.allowed.includes("audit.record")) {
    const { scorecard: content, conflicts } = foldOperations(operations);
    return (
      <Page>
        {heading}
        <ScoreResult view={{ head: scorecard, content, conflicts }} />
      </Page>
    );
  }
  return (
    <>
      {heading}
      <AuditWorkspace
        accountId={snapshot.viewer.accountId}
        caseId={snapshot.caseId}
        brought={{ snapshot, operations }}
      />
    </>
  );
}

function Begin({ snapshot }: { snapshot: AuditSnapshot }) {
  const t = useTranslations("audits.ready");
  const status = useTranslations("cases.status");
  return (
    <Stack>
      {snapshot.status === "ready" ? (
        <Card title={t("title")} description={t("text")}>
          <div className="grid gap-5">
            <StorageCheck />
            {snapshot.allowed.includes("scorecard.open") ? (
              <ActionForm
                action={open}
                hidden={{ caseId: snapshot.caseId }}
                submitLabel={t("open")}
                submitSize="touch"
                confirm={{ title: t("open"), description: t("confirm"), confirmLabel: t("open") }}
              />
            ) : (
              <p className="text-ink-muted">{t("wait", { name: snapshot.leadName })}</p>
            )}
          </div>
        </Card>
      ) : (
        <Callout tone="info">{t("notYet", { status: status(snapshot.status) })}</Callout>
      )}
      <AuditSetting setting={snapshot.setting} />
      {snapshot.visit && <VisitSetting visit={snapshot.visit} />}
    </Stack>
  );
}
