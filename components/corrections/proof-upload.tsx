"use client";

import { CircleAlert, CircleCheck, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type SentProof, sendProof } from "@/components/corrections/send-proof";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FileInput } from "@/components/ui/file-input";
import { useOutcomeTexts } from "@/components/ui/outcome-texts";
import { Progress } from "@/components/ui/progress";
import { MAX_PROOFS } from "@/lib/corrections/schema";
import { MAX_FILE_BYTES } from "@/lib/files/limits";
import { newId } from "@/lib/tablet/new-id";

type Upload = { key: string; file: File; share: number; sent?: SentProof };

type Props = { caseId: string; onBusy: (busy: boolean) => void };

/** Proofs are sent as soon as they are chosen; the form then carries only their ids. */
export function ProofUpload({ caseId, onBusy }: Props) {
  const t = useTranslations("corrections");
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [round, setRound] = useState(0);
  const busy = uploads.some(({ sent }) => sent === undefined);

  useEffect(() => onBusy(busy), [busy, onBusy]);

  const update = (key: string, part: Partial<Upload>) =>
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));

  function start(key: string, file: File) {
    update(key, { sent: undefined, share: 0 });
    const { sent } = sendProof(caseId, file, (share) => update(key, { share }));
    void sent.then((answer) => update(key, { sent: answer }));
  }

  function add(files: File[]) {
    const free = Math.max(0, MAX_PROOFS - uploads.length);
    const added = files.slice(0, free).map((file) => ({ key: newId(), file, share: 0 }));
    setUploads((all) => [...all, ...added]);
    for (const { key, file } of added) start(key, file);
    // A fresh input, so that the same file can be chosen again after it was removed.
    setRound((now) => now + 1);
  }

  return (
    <Field
      name="proofs"
      label={t("answer.proofs")}
      hint={t("answer.proofsHint", { max: MAX_FILE_BYTES / 1024 / 1024, count: MAX_PROOFS })}
      optional
      group
    >
      <div className="grid gap-3">
        {uploads.length > 0 && (
          <ul className="grid gap-2" aria-live="polite">
            {uploads.map((upload) => (
              <Row
                key={upload.key}
                upload={upload}
                onRetry={() => start(upload.key, upload.file)}
                onRemove={() => setUploads((all) => all.filter(({ key }) => key !== upload.key))}
              />
            ))}
          </ul>
        )}
        {uploads.length < MAX_PROOFS && (
          <FileInput
            key={round}
            name=""
            multiple
            required={false}
            aria-label={t("answer.addProofs")}
            accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx"
            onFiles={add}
          />
        )}
      </div>
    </Field>
  );
}

function Row({ upload, onRetry, onRemove }: { upload: Upload; onRetry: () => void; onRemove: () => void }) {
  const t = useTranslations("corrections.upload");
  const texts = useOutcomeTexts();
  const { file, share, sent } = upload;
  const percent = Math.round(share * 100);
  // Sending a wrong kind of file again makes it no better.
  const mayHelp =
    sent?.state === "lost" || (sent?.state === "refused" && !/too_large|type|empty/.test(sent.code));
  return (
    <li className="flex items-center gap-3 rounded-md border border-line px-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="truncate text-[0.9375rem]">{file.name}</p>
        {!sent && <Progress value={percent} label={file.name} text={t("sending", { percent })} hideLabel />}
        {sent?.state === "done" && (
          <p className="flex items-center gap-1.5 text-sm text-success-ink">
            <CircleCheck aria-hidden className="size-4" />
            {t("done")}
          </p>
        )}
        {sent && sent.state !== "done" && (
          <p className="flex items-start gap-1.5 text-sm text-danger-ink">
            <CircleAlert aria-hidden className="mt-1 size-4 shrink-0" />
            {sent.state === "lost"
              ? t("lost")
              : texts.failure({ state: "failed", code: sent.code, params: sent.params })}
          </p>
        )}
      </div>
      {sent?.state === "done" && <input type="hidden" name="proofs[]" value={sent.id} />}
      {mayHelp && (
        <Button tone="secondary" size="sm" className="h-11" onClick={onRetry}>
          {t("retry")}
        </Button>
      )}
      <Button
        tone="quiet"
        size="icon"
        className="size-11"
        aria-label={`${t("remove")}: ${file.name}`}
        onClick={onRemove}
      >
        <X aria-hidden />
      </Button>
    </li>
  );
}
