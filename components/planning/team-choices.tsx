"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import type { TeamRole } from "@/lib/cases/schema";
import type { BookedSpan } from "@/lib/people/schema";
import type { TeamCandidate } from "@/lib/planning/loaders";
import { overlaps, qualifies, type Span } from "@/lib/planning/rules";

const fields = { lead: "lead", auditor: "auditors[]", expert: "experts[]" } as const;
const labels = { lead: "lead", auditor: "auditors", expert: "experts" } as const;
const hints = { lead: "leadHint", auditor: "auditorsHint", expert: "expertsHint" } as const;

/** Bookings shown beside a name; the rest is a number. */
const SHOWN = 3;

type Props = {
  place: TeamRole;
  candidates: readonly TeamCandidate[];
  /** The days that are chosen now. */
  span: Span;
  chosen: readonly string[];
};

/** The people who qualify for one place in the team, each with what they are booked for. */
export function TeamChoices({ place, candidates, span, chosen }: Props) {
  const t = useTranslations("planning.form");
  const people = candidates.filter(({ roles }) => qualifies(roles, place));
  const name = fields[place];
  return (
    <Field
      name={name}
      label={t(labels[place])}
      hint={t(people.length > 0 ? hints[place] : "nobody")}
      optional={place !== "lead"}
      group
    >
      {place === "lead" ? (
        <RadioGroup
          defaultValue={chosen[0]}
          options={people.map((person) => ({
            value: person.accountId,
            label: person.name,
            hint: <Availability person={person} span={span} />,
            disabled: person.bar !== null,
          }))}
        />
      ) : (
        <div className="grid gap-1.5">
          {people.map((person) => (
            <Checkbox
              key={person.accountId}
              value={person.accountId}
              label={person.name}
              hint={<Availability person={person} span={span} />}
              disabled={person.bar !== null}
              defaultChecked={chosen.includes(person.accountId)}
            />
          ))}
        </div>
      )}
    </Field>
  );
}

function Availability({ person, span }: { person: TeamCandidate; span: Span }) {
  const t = useTranslations("planning.form");
  if (person.bar) return <span>{t(`bars.${person.bar}`)}</span>;
  const clashes = person.bookings.filter((booking) => overlaps(booking, span));
  if (clashes.length > 0) {
    return (
      <span className="flex items-start gap-1.5 font-medium text-warning-ink">
        <TriangleAlert aria-hidden className="mt-1 size-3.5 shrink-0" />
        <span>
          {t("conflict")} <Spans bookings={clashes} />
        </span>
      </span>
    );
  }
  if (person.bookings.length === 0) return <span>{t("free")}</span>;
  return (
    <span>
      {t("booked")} <Spans bookings={person.bookings.slice(0, SHOWN)} />
      {person.bookings.length > SHOWN && t("more", { count: person.bookings.length - SHOWN })}
    </span>
  );
}

function Spans({ bookings }: { bookings: readonly BookedSpan[] }) {
  const t = useTranslations("planning.form");
  return bookings.map(({ startsOn, endsOn, reference, caseId }) => (
    <span key={`${caseId}-${startsOn}`} className="me-2 inline-block whitespace-nowrap tabular-nums">
      {startsOn === endsOn
        ? t("spanDay", { from: startsOn, reference })
        : t("span", { from: startsOn, to: endsOn, reference })}
    </span>
  ));
}
