import { statusIcon, statusTone } from "@/components/register/status-look";
import type { Spoken } from "@/components/register/texts";
import { cn } from "@/components/ui/class-names";
import type { Tone } from "@/components/ui/tone";
import { printedDate } from "@/lib/pdf/printed-date";
import type { PublicCertificate } from "@/lib/register/public-certificate";

const band: Record<Tone, string> = {
  success: "border-success-line bg-success-soft text-success-ink",
  warning: "border-warning-line bg-warning-soft text-warning-ink",
  danger: "border-danger-line bg-danger-soft text-danger-ink",
  info: "border-info-line bg-info-soft text-info-ink",
  neutral: "border-neutral-line bg-neutral-soft text-neutral-ink",
};

const disc: Record<Tone, string> = {
  success: "bg-success text-surface",
  warning: "bg-warning text-surface",
  danger: "bg-danger text-surface",
  info: "bg-info text-surface",
  neutral: "bg-neutral text-surface",
};

type Props = Spoken & { certificate: PublicCertificate };

/** The answer itself, first on the page: whether the certificate holds today, since when and why. */
export function StatusBanner({ certificate, t, locale }: Props) {
  const { status, statusReason } = certificate;
  const tone = statusTone[status];
  const Icon = statusIcon[status];
  const date = printedDate(certificate.statusSince, locale);
  const until = printedDate(certificate.expiresOn, locale);
  return (
    <div
      className={cn(
        "flex items-start gap-4 border-b px-5 py-5 sm:items-center sm:gap-5 sm:px-8 sm:py-6",
        band[tone],
      )}
    >
      <span className={cn("grid size-14 shrink-0 place-items-center rounded-full sm:size-16", disc[tone])}>
        <Icon aria-hidden strokeWidth={2} className="size-8 sm:size-9" />
      </span>
      <div className="min-w-0">
        <p className="text-3xl leading-tight font-bold sm:text-4xl">
          <span className="sr-only">{t("statusLabel")}</span>
          {t(`status.${status}`)}
        </p>
        <p className="mt-1 text-[0.9375rem] leading-6 text-ink sm:text-base">{t(`statusText.${status}`)}</p>
        <p className="mt-0.5 text-sm tabular-nums text-ink-muted">{t(`since.${status}`, { date, until })}</p>
        {statusReason && (
          <p className="mt-1.5 text-[0.9375rem] leading-6 text-ink">
            {t("reason", { reason: statusReason })}
          </p>
        )}
      </div>
    </div>
  );
}
