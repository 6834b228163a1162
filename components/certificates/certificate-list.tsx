import { Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { CertificateStatusBadge } from "@/components/certificates/certificate-status";
import { Button } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { StarRating } from "@/components/ui/star-rating";
import { TextLink } from "@/components/ui/text-link";
import type { loadCertificates } from "@/lib/certificates/loaders";
import type { CertificateListRow } from "@/lib/certificates/queries";
import { certificateStatuses } from "@/lib/certificates/schema";
import { getPathname } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/routing";

type Props = Awaited<ReturnType<typeof loadCertificates>>;

/** The body's certificates, the newest number first. */
export function CertificateList({ rows, next, text, status, isFirstPage }: Props) {
  const t = useTranslations("certificates.list");
  const href = (after?: string) => {
    const search = new URLSearchParams({
      ...(text && { q: text }),
      ...(status && { status }),
      ...(after && { after }),
    });
    return `/desk/certificates${search.size > 0 ? `?${search}` : ""}`;
  };
  const columns: Column<CertificateListRow>[] = [
    {
      key: "holder",
      header: t("holder"),
      rowHeader: true,
      cell: (row) => <TextLink href={`/desk/certificates/${row.id}`}>{row.holderName}</TextLink>,
    },
    {
      key: "number",
      header: t("number"),
      cell: (row) => <span className="whitespace-nowrap tabular-nums">{row.number}</span>,
    },
    { key: "status", header: t("status"), cell: (row) => <CertificateStatusBadge status={row.status} /> },
    { key: "level", header: t("level"), cell: (row) => <StarRating level={row.level} size="sm" /> },
    {
      key: "issued",
      header: t("issuedOn"),
      wideOnly: true,
      cell: (row) => <span className="whitespace-nowrap tabular-nums">{row.issuedOn}</span>,
    },
    {
      key: "expires",
      header: t("expiresOn"),
      cell: (row) => <span className="whitespace-nowrap tabular-nums">{row.expiresOn}</span>,
    },
  ];
  return (
    <>
      <Filter text={text} status={status} />
      <DataTable
        caption={t("caption")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("empty")} text={t("emptyText")} />}
      />
      <Pager next={next ? href(next) : undefined} first={isFirstPage ? undefined : href()} />
    </>
  );
}

function Filter({ text, status }: Pick<Props, "text" | "status">) {
  const t = useTranslations("certificates");
  const locale = useLocale() as Locale;
  return (
    <form
      action={getPathname({ href: "/desk/certificates", locale })}
      className="mb-5 flex flex-wrap items-end gap-3"
    >
      <label className="grid min-w-0 flex-1 basis-64 gap-1.5 text-sm text-ink-muted sm:max-w-md">
        {t("list.search")}
        <input type="search" name="q" defaultValue={text} maxLength={80} className="control" />
      </label>
      <label className="grid basis-40 gap-1.5 text-sm text-ink-muted">
        {t("list.status")}
        <select name="status" defaultValue={status ?? ""} className="control">
          <option value="">{t("list.all")}</option>
          {certificateStatuses.map((value) => (
            <option key={value} value={value}>
              {t(`status.${value}`)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" tone="secondary">
        <Search aria-hidden />
        {t("list.submit")}
      </Button>
    </form>
  );
}
