import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { TextLink } from "@/components/ui/text-link";
import { type Day, dateOfDay } from "@/lib/calendar";
import { deskAddress } from "@/lib/cases/sections";
import type { Colleague } from "@/lib/people/schema";

/** Everybody at work with their posts and what they are booked for. */
export function PeopleList({ people, today }: { people: readonly Colleague[]; today: Day }) {
  const t = useTranslations("people");
  const roles = useTranslations("access.staffRoles");
  const places = useTranslations("planning.roles");
  const format = useFormatter();
  const day = (value: Day) => format.dateTime(dateOfDay(value), { dateStyle: "medium", timeZone: "UTC" });
  const columns: Column<Colleague>[] = [
    {
      key: "name",
      header: t("name"),
      rowHeader: true,
      cell: (person) => (
        <>
          {person.name}
          <span className="block text-sm font-normal text-ink-muted">{person.email}</span>
        </>
      ),
    },
    {
      key: "roles",
      header: t("roles"),
      cell: (person) => (
        <ul className="flex flex-wrap gap-1.5">
          {person.roles.map((role) => (
            <li key={role}>
              <Badge>{roles(role)}</Badge>
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: "ahead",
      header: t("ahead"),
      cell: (person) =>
        person.bookings.length === 0 ? (
          <span className="text-ink-faint">{t("free")}</span>
        ) : (
          <ul className="grid gap-1.5">
            {person.bookings.map((booking) => (
              <li key={`${booking.caseId}-${booking.startsOn}`} className="text-sm">
                <span className="font-medium tabular-nums">
                  {booking.startsOn === booking.endsOn
                    ? day(booking.startsOn)
                    : t("span", { from: day(booking.startsOn), to: day(booking.endsOn) })}
                </span>
                {booking.startsOn <= today && (
                  <Badge tone="info" className="ms-2">
                    {t("now")}
                  </Badge>
                )}
                <span className="ms-3 inline-block text-ink-muted">
                  <TextLink href={deskAddress(booking.caseId, "overview")}>
                    {booking.organisationName}
                  </TextLink>{" "}
                  {places(booking.role)}
                </span>
              </li>
            ))}
          </ul>
        ),
    },
  ];
  return (
    <DataTable caption={t("caption")} columns={columns} rows={people} rowKey={(person) => person.accountId} />
  );
}
