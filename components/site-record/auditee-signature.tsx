"use client";

import { PenLine } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useOverviewSoon } from "@/components/audits/use-tablet";
import { useWritable } from "@/components/site-record/record-context";
import { SignatureEntry } from "@/components/site-record/signature-entry";
import { SignatureForm } from "@/components/site-record/signature-form";
import { SignedFindings } from "@/components/site-record/signed-findings";
import { useList } from "@/components/site-record/use-list";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { presentEntries } from "@/lib/audits/operations";
import { coverageOf, findingsToSign } from "@/lib/site-record/signatures";

type Props = {
  /** The drawing surface; it gives the picture as PNG, null while it is empty. */
  renderPad: (onChange: (png: Blob | null) => void) => ReactNode;
};

/** The auditee signs the findings on the device, or refuses with a reason. */
export function AuditeeSignature({ renderPad }: Props) {
  const t = useTranslations("siteRecord.signature");
  const { overview } = useOverviewSoon();
  const { tablet, fields, fresh, add } = useList("signature");
  const writable = useWritable("signature:");
  const { entries } = overview.sheet;
  const findings = findingsToSign(entries, overview.unsaved);
  const signatures = presentEntries(entries, "signature");
  const coverage = coverageOf(
    findings,
    signatures.map(({ value }) => value),
  );
  const isDraft = (field: string) => {
    const { value, contenders } = tablet.entry(field);
    return value === null && contenders.length === 0;
  };
  const drafts = fields.filter(isDraft);
  const begin = () => {
    // What is still being typed is kept first, so that it can be signed.
    tablet.flush();
    add({ name: "", title: "", refusal: "" });
  };
  const isSigned = signatures.length > 0;
  const state = coverage.complete ? "covered" : !isSigned ? "unsigned" : "changed";
  return (
    <Card id="signature" title={t("title")} description={t("text")} className="scroll-mt-36">
      <div className="grid gap-5">
        <Callout
          live
          tone={state === "covered" ? "success" : state === "changed" ? "warning" : "info"}
          title={t(`state.${state}`)}
        >
          {state === "changed" &&
            t("changedText", { count: coverage.uncovered.length + coverage.unsettled.length })}
          {coverage.replaced > 0 && <p>{t("replaced", { count: coverage.replaced })}</p>}
        </Callout>
        <SignedFindings findings={findings} coverage={coverage} signed={isSigned} />
        {fields
          .filter((field) => !isDraft(field))
          .map((field) => (
            <SignatureEntry key={field} field={field} />
          ))}
        {drafts.map((field) => (
          <SignatureForm
            key={field}
            field={field}
            fresh={field === fresh}
            findings={findings}
            renderPad={renderPad}
          />
        ))}
        {drafts.length === 0 && (
          <Button
            tone={coverage.complete ? "secondary" : "primary"}
            size="touch"
            className="justify-self-start"
            disabled={!writable}
            onClick={begin}
          >
            <PenLine aria-hidden />
            {isSigned ? t("again") : t("begin")}
          </Button>
        )}
      </div>
    </Card>
  );
}
