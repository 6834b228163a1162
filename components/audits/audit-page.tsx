import { useTranslations } from "next-intl";
import { AuditSetting } from "@/components/audits/audit-setting";
import { ScoreResult } from "@/components/audits/score-result";
import { ScorecardTablet } from "@/components/audits/scorecard-tablet";
import { ActionForm } from "@/components/ui/action-form";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Page } from "@/components/ui/page";
import { Stack } from "@/components/ui/stack";
import { open } from "@/lib/audits/actions";
import type { LoadedScorecard } from "@/lib/audits/loaders";
import { foldOperations } from "@/lib/audits/operations";
import { fieldAddress } from "@/lib/cases/sections";

/** The scorecard's page in its three states: not begun, being scored, signed off. */
export function AuditPage({ audit }: { audit: LoadedScorecard }) {
  const t = useTranslations("audits");
  const { scorecard, operations, allowed, caseId } = audit;
  const heading = <h1 className="sr-only">{t("scorecard.title")}</h1>;
  if (!scorecard) {
    return (
      <Page>
        {heading}
        <Begin audit={audit} />
      </Page>
    );
  }
  if (scorecard.signedOffAt || !allowed.includes("scorecard.write")) {
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
      <ScorecardTablet
        caseId={caseId}
        editionId={scorecard.editionId}
        viewer={audit.viewer}
        operations={operations}
        raised={audit.raised}
        correctionsHref={fieldAddress(caseId, "corrections")}
        canSignOff={allowed.includes("scorecard.sign_off")}
        leadName={audit.leadName}
      />
    </>
  );
}

function Begin({ audit }: { audit: LoadedScorecard }) {
  const t = useTranslations("audits.ready");
  const status = useTranslations("cases.status");
  const isReady = audit.status === "ready";
  return (
    <Stack>
      {isReady ? (
        <Card title={t("title")} description={t("text")}>
          {audit.allowed.includes("scorecard.open") ? (
            <ActionForm
              action={open}
              hidden={{ caseId: audit.caseId }}
              submitLabel={t("open")}
              submitSize="touch"
              confirm={{ title: t("open"), description: t("confirm"), confirmLabel: t("open") }}
            />
          ) : (
            <p className="text-ink-muted">{t("wait", { name: audit.leadName })}</p>
          )}
        </Card>
      ) : (
        <Callout tone="info">{t("notYet", { status: status(audit.status) })}</Callout>
      )}
      <AuditSetting setting={audit.setting} />
    </Stack>
  );
}
