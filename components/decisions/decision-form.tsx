import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { submitDecision } from "@/lib/decisions/actions";
import { lowerLevels } from "@/lib/decisions/level-rules";
import type { Judgement } from "@/lib/decisions/loaders";
import type { Level } from "@/lib/scoring/levels";

type Props = { caseId: string; scored: Level; outcomes: Judgement["outcomes"] };

/** The decision: only what the score and the preconditions leave open can be chosen. */
export function DecisionForm({ caseId, scored, outcomes }: Props) {
  const t = useTranslations("decisions.decision");
  const scoring = useTranslations("scoring.level");
  const preconditions = useTranslations("decisions.preconditions.key");
  const lower = lowerLevels(scored);
  const obstacles = [...new Set(outcomes.flatMap((one) => one.obstacles))];
  const label = (outcome: (typeof outcomes)[number]["outcome"]) =>
    outcome === "grant" ? t("grant", { level: scoring(scored) }) : t(outcome);
  return (
    <Card title={t("title")} description={t("description")} id="decision">
      {obstacles.length > 0 && (
        <Callout tone="warning" title={t("obstacles")} className="mb-5">
          {obstacles.map((key) => preconditions(key)).join(t("list"))}
        </Callout>
      )}
      <ActionForm
        action={submitDecision}
        hidden={{ caseId }}
        submitLabel={t("submit")}
        confirm={{ title: t("confirmTitle"), description: t("confirmText"), confirmLabel: t("submit") }}
        className="group/decision"
      >
        <Field name="outcome" label={t("outcome")} group>
          <RadioGroup
            options={outcomes.map(({ outcome, obstacles: against }) => ({
              value: outcome,
              label: label(outcome),
              hint: against.length > 0 ? t("closed") : t(`hint.${outcome}`),
              disabled: against.length > 0,
            }))}
          />
        </Field>
        {lower.length > 0 && (
          <div className="hidden group-has-[[value=grant\_lower]:checked]/decision:block">
            <Field name="level" label={t("level")} hint={t("levelHint", { level: scoring(scored) })}>
              <Select
                options={[...lower].reverse().map((value) => ({ value, label: scoring(value) }))}
                placeholder={t("chooseLevel")}
              />
            </Field>
          </div>
        )}
        <Field name="reasons" label={t("reasons")} hint={t("reasonsHint")} optional>
          <Textarea rows={5} />
        </Field>
      </ActionForm>
    </Card>
  );
}
