import type { ReportContent } from "@/lib/audit-report/content";
import { printableContent } from "@/lib/audit-report/printable";
import { REPORT_TEMPLATE } from "@/lib/audit-report/template";
import { type PdfData, type PdfFiles, renderPdf } from "@/lib/pdf/render";

/** The data of the template, for tests that draw the same pages in another way. */
export function reportData(content: ReportContent): PdfData {
  const { locale, ...printed } = printableContent(content);
  // Through JSON, as the template reads it: nothing but texts, numbers and lists is left.
  return JSON.parse(
    JSON.stringify({ ...printed, lang: locale }, (_, value: unknown) => (value === undefined ? null : value)),
  );
}

/**
 * The audit report as PDF. `files` holds a picture for every name that the content speaks of. Synchronous, some
 * seconds for many photographs: only the worker calls it. The same arguments give the same bytes.
 */
export function renderReport(content: ReportContent, files: PdfFiles): Uint8Array<ArrayBuffer> {
  return renderPdf(REPORT_TEMPLATE, reportData(content), { files });
}
