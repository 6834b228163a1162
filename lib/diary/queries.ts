import "server-only";
import { type Day, dateOfDay, dayOfDate } from "@/lib/calendar";
import { db, type Reader } from "@/lib/db";
import type { Month } from "@/lib/diary/month";
import type { DiaryEventKind, MonthFigures } from "@/lib/diary/schema";

export type KeptMonth = MonthFigures & { month: Month; stamp: string };
export type KeptEvent = { id: string; kind: DiaryEventKind; heldOn: Day; text: string };
export type Diary = { months: KeptMonth[]; events: KeptEvent[] };

/** The diaries of some enterprises in one year, by enterprise; months and events in the order of the calendar. */
export async function listDiaries(
  organisationIds: readonly string[],
  year: number,
  reader: Reader = db,
): Promise<Map<string, Diary>> {
  const days = { gte: dateOfDay(`${year}-01-01`), lte: dateOfDay(`${year}-12-31`) };
  const owners = { organisationId: { in: [...organisationIds] } };
  const [months, events] = await Promise.all([
    reader.diaryMonth.findMany({ where: { ...owners, month: days }, orderBy: { month: "asc" } }),
    reader.diaryEvent.findMany({
      where: { ...owners, heldOn: days },
      orderBy: [{ heldOn: "asc" }, { id: "asc" }],
    }),
  ]);
  const diaries = new Map<string, Diary>(organisationIds.map((id) => [id, { months: [], events: [] }]));
  for (const { organisationId, month, savedById: _, savedAt: __, ...figures } of months) {
    diaries.get(organisationId)?.months.push({ ...figures, month: dayOfDate(month).slice(0, 7) });
  }
  for (const { organisationId, id, kind, heldOn, text } of events) {
    diaries
      .get(organisationId)
      ?.events.push({ id, kind: kind as DiaryEventKind, heldOn: dayOfDate(heldOn), text });
  }
  return diaries;
}
