"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useMemo, useRef } from "react";
import { SaveStateNote } from "@/components/applications/save-state";
import { StepLinks } from "@/components/applications/step-links";
import { type Saved, useAutosave } from "@/components/applications/use-autosave";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { FormContext } from "@/components/ui/form-context";
import { useOutcomeTexts } from "@/components/ui/outcome-texts";
import type { FormAction } from "@/components/ui/use-form-submission";
import { useRouter } from "@/lib/i18n/navigation";

type Props = {
  action: FormAction<Saved>;
  caseId: string;
  revision: number;
  title: string;
  description: string;
  /** Addresses of the steps before and after. */
  previousHref?: string;
  nextHref: string;
  /** Called with the form's content while it is typed, for what is computed live. */
  onLive?: (data: FormData) => void;
  /** Beside the form: what follows from the answers. */
  aside?: ReactNode;
  children: ReactNode;
};

/** One section of the application: saved as it goes, with its state always in sight. */
export function SectionForm(props: Props) {
  const t = useTranslations("applications");
  const texts = useOutcomeTexts();
  const router = useRouter();
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const { state, outcome, changed, left, flush, saveOver } = useAutosave(props.action, form, props.revision);

  const context = useMemo(
    () => ({
      formId,
      pending: false,
      register: () => undefined,
      entry: (name: string) => {
        const fault = outcome.state === "failed" ? outcome.fields?.[name.replace(/\[\]$/, "")] : undefined;
        return fault ? { error: texts.field(fault) } : {};
      },
    }),
    [formId, outcome, texts],
  );

  useEffect(() => {
    if (state === "conflict") notice.current?.focus();
  }, [state]);

  async function goTo(href: string) {
    if (await flush()) router.push(href);
    else notice.current?.focus();
  }
  function onChange() {
    changed();
    if (form.current) props.onLive?.(new FormData(form.current));
  }

  const failure = outcome.state === "failed" ? texts.failure(outcome) : "";
  return (
    <FormContext value={context}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void goTo(props.nextHref);
        }}
        onInput={onChange}
        onBlur={left}
        noValidate
        aria-label={props.title}
        className="grid min-w-0 gap-6"
      >
        <input type="hidden" name="caseId" value={props.caseId} />
        <Card title={props.title} description={props.description} actions={<SaveStateNote state={state} />}>
          <div ref={notice} tabIndex={-1} className="outline-none">
            {state === "lost" && (
              <Callout
                tone="danger"
                live
                className="mb-5"
                title={t("lostTitle")}
                action={
                  <Button size="sm" tone="secondary" onClick={() => void flush()}>
                    {t("retry")}
                  </Button>
                }
              >
                {t("lostText")}
              </Callout>
            )}
            {state === "refused" && (
              <Callout tone="danger" live className="mb-5">
                {failure}
              </Callout>
            )}
            {state === "conflict" && (
              <Callout
                tone="danger"
                live
                className="mb-5"
                title={t("conflictTitle")}
                action={
                  <>
                    <Button
                      size="sm"
                      tone="secondary"
                      onClick={() => window.open(window.location.href, "_blank")}
                    >
                      {t("conflictCompare")}
                    </Button>
                    <Button size="sm" tone="danger-quiet" onClick={() => void saveOver()}>
                      {t("conflictOverwrite")}
                    </Button>
                  </>
                }
              >
                {t("conflictText")}
              </Callout>
            )}
          </div>
          <div className="grid gap-6">{props.children}</div>
        </Card>
        {props.aside}
        <StepLinks previousHref={props.previousHref} goTo={goTo} pending={state === "saving"} />
      </form>
    </FormContext>
  );
}
