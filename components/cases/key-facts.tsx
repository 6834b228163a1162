import { useFormatter, useLocale, useTranslations } from "next-intl";
import { PlanDates } from "@/components/planning/plan-dates";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { type RatedLevel, StarRating } from "@/components/ui/star-rating";
import { TextLink } from "@/components/ui/text-link";
import type { CaseOverview } from "@/lib/cases/queries";

const rated: readonly string[] = ["qualified", "three_star", "four_star", "five_star"] satisfies RatedLevel[];
const isLevel = (level: string | null | undefined): level is RatedLevel =>
  typeof level === "string" && rated.includes(level);

/** The key facts of a case, from whichever room they come. */
export function KeyFacts({ overview }: { overview: CaseOverview }) {
  const t = useTranslations("cases");
  const format = useFormatter();
  const english = useLocale() === "en";
  const { organisation, application, halfDays, plan, scorecard, decision, certificate } = overview;
  const none = <span className="text-ink-faint">{t("facts.none")}</span>;
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeZone: "UTC" });
  const level = (name: string | null | undefined) =>
    isLevel(name) ? <StarRating level={name} size="sm" showText /> : none;

  const items = [
    { term: t("facts.scope"), value: (english && application?.scopeEn) || application?.scope || none },
    { term: t("facts.requestedLevel"), value: level(application?.requestedLevel) },
    {
      term: t("facts.submittedOn"),
      value: overview.submittedAt ? format.dateTime(overview.submittedAt, { dateStyle: "medium" }) : none,
    },
    {
      term: t("facts.personDays"),
      value: halfDays ? t("facts.personDaysValue", { days: halfDays / 2 }) : none,
    },
    {
      term: t("facts.dates"),
      value: plan ? <PlanDates startsOn={plan.startsOn} endsOn={plan.endsOn} /> : none,
    },
    {
      term: t("facts.team"),
      value: plan?.team.length ? (
        <ul>
          {plan.team.map((member) => (
            <li key={member.accountId}>
              {member.name} <span className="text-sm text-ink-muted">{t(`teamRoles.${member.role}`)}</span>
            </li>
          ))}
        </ul>
      ) : (
        none
      ),
    },
    {
      term: t("facts.score"),
      value: scorecard?.signedOffAt ? (
        <span className="flex flex-wrap items-center gap-x-3">
          <span className="font-semibold tabular-nums">{scorecard.final}</span>
          {isLevel(scorecard.level) ? (
            <StarRating level={scorecard.level} size="sm" showText />
          ) : (
            t("facts.failed")
          )}
          {scorecard.score !== scorecard.final && (
            <span className="text-sm text-ink-muted tabular-nums">
              {t("facts.plainScore", { score: scorecard.score ?? "" })}
            </span>
          )}
        </span>
      ) : (
        none
      ),
    },
    {
      term: t("facts.decision"),
      value: decision
        ? t("facts.decisionValue", {
            outcome: t(`eventValues.${decision.outcome}`),
            date: day(decision.decidedOn),
          })
        : none,
    },
    {
      term: t("facts.certificate"),
      value: certificate ? (
        <>
          <TextLink href={`/desk/certificates/${certificate.id}`}>{certificate.number}</TextLink>
          <span className="block text-sm text-ink-muted">
            {t("facts.certificateTerm", { from: day(certificate.issuedOn), to: day(certificate.expiresOn) })}
          </span>
        </>
      ) : (
        none
      ),
    },
    {
      term: t("facts.organisation"),
      value: (
        <>
          {organisation.name}
          <span className="block text-sm text-ink-muted">
            {t(`enterpriseType.${organisation.enterpriseType}`)}
            {organisation.registeredAddress && ` · ${organisation.registeredAddress}`}
          </span>
        </>
      ),
    },
    {
      term: t("facts.contact"),
      value: organisation.contactName ? `${organisation.contactName} ${organisation.contactPhone}` : none,
    },
  ];
  return (
    <Card title={t("facts.title")}>
      <DescriptionList items={items} />
    </Card>
  );
}
