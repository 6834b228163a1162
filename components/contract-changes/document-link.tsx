import { useTranslations } from "next-intl";

/** A filed document of the contract: to read and to keep. */
export function DocumentLink({ fileId }: { fileId: string }) {
  const t = useTranslations("applications.contract");
  return (
    <p className="flex flex-wrap gap-5 text-[0.9375rem]">
      <a
        href={`/api/files/${fileId}`}
        target="_blank"
        rel="noopener"
        className="text-primary-ink underline underline-offset-4"
      >
        {t("openPdf")}
      </a>
      <a href={`/api/files/${fileId}?download`} className="text-primary-ink underline underline-offset-4">
        {t("download")}
      </a>
    </p>
  );
}
