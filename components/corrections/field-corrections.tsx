import { useTranslations } from "next-intl";
import { CorrectionList } from "@/components/corrections/correction-list";
import { RaisePanel } from "@/components/corrections/raise-panel";
import { Callout } from "@/components/ui/callout";
import { Page } from "@/components/ui/page";
import { Stack } from "@/components/ui/stack";
import { fieldAddress } from "@/lib/cases/sections";
import type { LoadedFieldCorrections } from "@/lib/corrections/loaders";

/** The non-conformities on the tablet: raise, follow, verify. */
export function FieldCorrections({ loaded, subject }: { loaded: LoadedFieldCorrections; subject: string }) {
  const t = useTranslations("corrections");
  const { audit, subjects, ...rest } = loaded;
  const known = subjects.some(({ field }) => field === subject) ? subject : "";
  return (
    <Page>
      <h1 className="sr-only">{t("title")}</h1>
      <Stack>
        {loaded.canRaise ? (
          <RaisePanel
            key={known}
            caseId={loaded.caseId}
            editionId={loaded.editionId}
            subjects={subjects}
            chosen={known}
            address={fieldAddress(loaded.caseId, "corrections")}
          />
        ) : (
          <Callout tone="neutral">{t(audit.scorecard ? "raise.closed" : "raise.toOpen")}</Callout>
        )}
        <CorrectionList loaded={rest} emptyText={t("fieldEmpty")} />
      </Stack>
    </Page>
  );
}
