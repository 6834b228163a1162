"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { ConflictChoice } from "@/components/audits/conflict-choice";
import { useEntry, useOpenTablet } from "@/components/audits/use-tablet";
import { LedgerForm } from "@/components/sampling/ledger-form";
import { LedgerHead } from "@/components/sampling/ledger-head";
import { LedgerResults } from "@/components/sampling/ledger-results";
import { TypedCounts } from "@/components/sampling/typed-counts";
import { useEditable } from "@/components/sampling/use-editable";
import { useTally } from "@/components/sampling/use-tally";
import { itemField, ledgerField } from "@/lib/audits/fields";
import { isDraft } from "@/lib/sampling/ledger-draft";
import type { Ledger } from "@/lib/sampling/schema";
import type { SchemeItem } from "@/lib/scoring/edition";

type Props = {
  clause: string;
  item: SchemeItem;
  /** Shows and takes the photos of one sample; its subject is the sample's field. */
  renderPhotos?: (subject: string) => ReactNode;
};

/** The samples of an item that is judged by sampling: from the population to the points, nothing of it typed. */
export function LedgerPanel({ clause, item, renderPhotos }: Props) {
  const t = useTranslations("sampling");
  const { view: verdictView } = useEntry(itemField(clause));
  const { tablet, view } = useEntry(ledgerField(clause));
  const { ready } = useOpenTablet();
  const editable = useEditable();
  const tally = useTally(clause);
  const [asked, setAsked] = useState<boolean | null>(null);
  const { value } = verdictView;
  if (value && "samples" in value) return <TypedCounts field={verdictView.field} value={value} />;

  const ledger = isDraft(view.record) ? null : (view.value as Ledger | null);
  if (!ready && !ledger) return null;
  const judged = ledger !== null && tally.open.length === 0 && !tally.contested;
  // Judged samples need no room until somebody asks; those in work stay open even when the last one is judged.
  const open = asked ?? !judged;
  return (
    <section
      aria-label={`${clause} ${t("title")}`}
      onKeyDown={keepVerdict}
      data-state={view.state === "empty" ? undefined : view.state}
      className="grid min-w-0 gap-4 rounded-lg bg-sunken p-3 sm:p-4"
    >
      {view.state === "conflict" && <ConflictChoice tablet={tablet} view={view} />}
      {view.refusal && <RefusalText reason={view.refusal} />}
      {ledger ? (
        <>
          <LedgerHead
            view={view}
            ledger={ledger}
            tally={tally}
            item={item}
            verdict={verdictView.verdict}
            open={open}
            onOpen={setAsked}
          />
          {open && (
            <LedgerResults
              clause={clause}
              ledger={ledger}
              tally={tally}
              editable={editable}
              renderPhotos={renderPhotos}
              onTouched={() => asked === null && setAsked(true)}
            />
          )}
        </>
      ) : (
        view.state !== "conflict" && <LedgerForm view={view} editable={editable} />
      )}
    </section>
  );
}

/** A digit pressed on a button in here is no verdict on the whole item. */
function keepVerdict(event: KeyboardEvent) {
  if (/^[0-9]$/.test(event.key)) event.stopPropagation();
}

function RefusalText({ reason }: { reason: string }) {
  const t = useTranslations("audits.refusal");
  return (
    <p role="alert" className="text-sm font-medium text-danger-ink">
      {t(reason)}
    </p>
  );
}
