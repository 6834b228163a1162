"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { OutletFault, OutletReading, OutletRow } from "@/lib/applications/outlet-import";

type Good = Extract<OutletReading, { ok: true }>;
type Props = {
  file: string;
  reading: OutletReading;
  onClose: () => void;
  onTake: (reading: Good) => void;
};

/** More would only be scrolled past. */
const SHOWN = 50;

/** What a spreadsheet would do to the list of outlets, before any of it is done. */
export function OutletImportDialog({ file, reading, onClose, onTake }: Props) {
  const t = useTranslations("applications.import");
  const ui = useTranslations("ui");
  const taken = reading.ok ? reading.added.length + reading.changed.length : 0;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("dialogTitle")}
      description={t("from", { file })}
    >
      <div className="grid min-w-0 gap-4">
        {reading.ok ? <Findings reading={reading} /> : <MissingColumns missing={reading.missing} />}
        <div className="flex flex-wrap justify-end gap-3">
          <Button tone="secondary" onClick={onClose}>
            {reading.ok && taken > 0 ? ui("cancel") : ui("close")}
          </Button>
          {reading.ok && taken > 0 && (
            <Button onClick={() => onTake(reading)}>
              {t(reading.refused > 0 ? "takeOthers" : "take", { count: taken })}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function MissingColumns({ missing }: { missing: Extract<OutletReading, { ok: false }>["missing"] }) {
  const t = useTranslations("applications.import");
  const format = useFormatter();
  return (
    <p className="font-medium text-danger-ink">
      {t("missingColumns", { columns: format.list(missing.map((column) => t(`columns.${column}`))) })}
    </p>
  );
}

function Findings({ reading }: { reading: Good }) {
  const t = useTranslations("applications.import");
  const { added, changed, unchanged, faults, refused } = reading;
  const list = "mt-1 grid gap-1 text-sm break-words";
  return (
    <>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        <Count label={t("added")} count={added.length} />
        <Count label={t("changed")} count={changed.length} />
        <Count label={t("unchanged")} count={unchanged} />
        <Count label={t("refused")} count={refused} danger={refused > 0} />
      </dl>
      {added.length + changed.length + unchanged + refused === 0 && (
        <p className="font-medium text-danger-ink">{t("nothing")}</p>
      )}
      {faults.length > 0 && (
        <div>
          <p className="text-sm font-medium text-danger-ink">{t("mend", { count: refused })}</p>
          <ul className={list} aria-label={t("refused")}>
            {faults.slice(0, SHOWN).map((fault) => (
              <li key={`${fault.row} ${fault.title} ${fault.code}`}>
                <Fault fault={fault} />
              </li>
            ))}
            {faults.length > SHOWN && <li>{t("more", { count: faults.length - SHOWN })}</li>}
          </ul>
        </div>
      )}
      {changed.length > 0 && (
        <div>
          <p className="text-sm font-medium">{t("changes")}</p>
          <ul className={list} aria-label={t("changes")}>
            {changed.slice(0, SHOWN).map(({ before, after }) => (
              <li key={`${after.name} ${after.address}`}>
                <Change before={before} after={after} />
              </li>
            ))}
            {changed.length > SHOWN && <li>{t("more", { count: changed.length - SHOWN })}</li>}
          </ul>
        </div>
      )}
      {added.length + changed.length > 0 && <p className="text-sm text-ink-muted">{t("others")}</p>}
    </>
  );
}

function Count({ label, count, danger = false }: { label: string; count: number; danger?: boolean }) {
  return (
    <div className="rounded-lg bg-sunken p-3">
      <dt className="text-sm text-ink-muted">{label}</dt>
      <dd className={danger ? "text-xl font-semibold text-danger-ink" : "text-xl font-semibold"}>{count}</dd>
    </div>
  );
}

function Fault({ fault: { row, title, code, max = 0, firstRow = 0 } }: { fault: OutletFault }) {
  const t = useTranslations("applications.import");
  return t("at", {
    row: String(row),
    title,
    fault: t(`faults.${code}`, { max, firstRow: String(firstRow) }),
  });
}

function Change({ before, after }: { before: OutletRow; after: OutletRow }) {
  const t = useTranslations("applications");
  const part = (label: string, from: string, to: string) => t("import.change", { label, from, to });
  const none = t("import.none");
  const parts = [
    ...(before.ownership === after.ownership
      ? []
      : [
          part(
            t("fields.outletOwnership"),
            t(`ownership.${before.ownership}`),
            t(`ownership.${after.ownership}`),
          ),
        ]),
    ...(before.staffCount === after.staffCount
      ? []
      : [
          part(
            t("fields.outletStaffCount"),
            String(before.staffCount ?? none),
            String(after.staffCount ?? none),
          ),
        ]),
  ];
  return t("import.changeOf", { name: after.name, changes: parts.join(t("supplement.separator")) });
}
