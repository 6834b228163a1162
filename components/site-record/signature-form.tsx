"use client";

import { PenLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { keptPng } from "@/components/site-record/kept-png";
import { useRecord } from "@/components/site-record/record-context";
import { RecordEntry } from "@/components/site-record/record-entry";
import { RecordText } from "@/components/site-record/record-text";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { coversOf, type SignedFinding } from "@/lib/site-record/signatures";

type Props = {
  field: string;
  fresh: boolean;
  /** What the auditee is shown: exactly this is signed. */
  findings: readonly SignedFinding[];
  renderPad: (onChange: (png: Blob | null) => void) => ReactNode;
};

/** Name, title, and the signature or the reason for refusing it. */
export function SignatureForm({ field, fresh, findings, renderPad }: Props) {
  const t = useTranslations("siteRecord.signature");
  const { tablet, writable, text } = useRecord(field);
  const [refuses, setRefuses] = useState(text("refusal") !== "");
  const [png, setPng] = useState<Blob | null>(null);
  const [told, setTold] = useState(false);
  const [name, refusal] = [text("name").trim(), text("refusal").trim()];
  const problems = [
    ...(name === "" ? (["name"] as const) : []),
    ...(!refuses && !png ? (["picture"] as const) : []),
    ...(refuses && refusal === "" ? (["refusal"] as const) : []),
    ...(findings.some(({ heads }) => heads === null) ? (["unsettled"] as const) : []),
  ];

  async function sign() {
    setTold(true);
    if (problems.length > 0) return;
    const kept = refuses || !png ? null : await keptPng(png);
    const image = kept && { sha256: kept.sha256, size: kept.size, mediaType: kept.mediaType };
    const signature = {
      name,
      title: text("title").trim(),
      signedAt: new Date().toISOString(),
      image,
      refusal: refuses ? refusal : "",
      covers: coversOf(findings),
    };
    tablet.record(field, signature, kept ? [kept] : []);
  }

  return (
    <RecordEntry field={field} title={t("form")} fresh={fresh}>
      <div className="grid gap-4 sm:grid-cols-2">
        <RecordText name="name" label={t("name")} />
        <RecordText name="title" label={t("personTitle")} maxLength={100} optional />
      </div>
      <RadioGroup
        name={`refuses-${field}`}
        look="touch"
        required={false}
        aria-label={t("choice")}
        value={refuses ? "refuse" : "sign"}
        onValueChange={(choice) => setRefuses(choice === "refuse")}
        options={[
          { value: "sign", label: t("sign") },
          { value: "refuse", label: t("refuse") },
        ]}
      />
      {refuses ? <RecordText name="refusal" label={t("refusal")} rows={2} /> : renderPad(setPng)}
      {told && problems.length > 0 && (
        <ul role="alert" className="grid gap-0.5 text-sm font-medium text-danger-ink">
          {problems.map((problem) => (
            <li key={problem}>{t(`problem.${problem}`)}</li>
          ))}
        </ul>
      )}
      <Button size="touch" className="justify-self-start" disabled={!writable} onClick={sign}>
        <PenLine aria-hidden />
        {refuses ? t("keepRefusal") : t("keepSignature")}
      </Button>
    </RecordEntry>
  );
}
