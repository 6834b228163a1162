import { ReportDownload } from "@/components/audit-report/report-download";
import { ClientMessages } from "@/components/shell/client-messages";

/** The report's file with the texts that it needs, for a page of a signed-off audit. */
export function ReportFile({ caseId }: { caseId: string }) {
  return (
    <ClientMessages rooms={["auditReport"]}>
      <ReportDownload caseId={caseId} />
    </ClientMessages>
  );
}
