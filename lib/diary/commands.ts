import "server-only";
import { randomUUID } from "node:crypto";
import type { OrganisationFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { dateOfDay, dayInShanghai } from "@/lib/calendar";
import { transaction } from "@/lib/db";
import { firstDayOf, type Month, monthInShanghai } from "@/lib/diary/month";
import type { DiaryEventInput, MonthInput } from "@/lib/diary/schema";
import { done, failed, type Outcome } from "@/lib/outcome";

type Ask = Context<OrganisationFacts>;

/** Keeps a month's figures. Whoever saw others than those that stand now is told and changes nothing. */
export async function keepMonth(
  { actor, facts: { organisationId }, now }: Ask,
  { month, basedOn, ...figures }: MonthInput,
): Promise<Outcome<{ month: Month }>> {
  if (month > monthInShanghai(now)) {
    return failed("invalid_input", { fields: { month: { code: "month_in_future" } } });
  }
  const key = { organisationId, month: dateOfDay(firstDayOf(month)) };
  const data = { ...figures, stamp: randomUUID(), savedById: actor.accountId, savedAt: now };
  return transaction(async (tx) => {
    const { count } =
      basedOn === ""
        ? await tx.diaryMonth.createMany({ data: [{ ...key, ...data }], skipDuplicates: true })
        : await tx.diaryMonth.updateMany({ where: { ...key, stamp: basedOn }, data });
    return count === 1 ? done({ month }) : failed("someone_was_faster");
  });
}

/** Takes a month's figures away, if they are still those that the person saw. */
export async function deleteMonth(
  { facts: { organisationId } }: Ask,
  { month, basedOn }: { month: Month; basedOn: string },
): Promise<Outcome<{ month: Month }>> {
  return transaction(async (tx) => {
    const { count } = await tx.diaryMonth.deleteMany({
      where: { organisationId, month: dateOfDay(firstDayOf(month)), stamp: basedOn },
    });
    return count === 1 ? done({ month }) : failed("someone_was_faster");
  });
}

/** Records an internal audit or a management review that was held. */
export async function recordDiaryEvent(
  { actor, facts: { organisationId }, now }: Ask,
  { kind, heldOn, text }: DiaryEventInput,
): Promise<Outcome<{ id: string }>> {
  if (heldOn > dayInShanghai(now)) {
    return failed("invalid_input", { fields: { heldOn: { code: "date_in_future" } } });
  }
  return transaction(async (tx) => {
    const { id } = await tx.diaryEvent.create({
      data: {
        organisationId,
        kind,
        heldOn: dateOfDay(heldOn),
        text,
        recordedById: actor.accountId,
        recordedAt: now,
      },
      select: { id: true },
    });
    return done({ id });
  });
}

/** Takes a record away; only one of this very enterprise. */
export async function deleteDiaryEvent(
  { facts: { organisationId } }: Ask,
  { eventId }: { eventId: string },
): Promise<Outcome<void>> {
  return transaction(async (tx) => {
    const { count } = await tx.diaryEvent.deleteMany({ where: { id: eventId, organisationId } });
    return count === 1 ? done() : failed("not_found");
  });
}
