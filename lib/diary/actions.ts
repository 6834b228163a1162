"use server";

import { formAction } from "@/lib/action";
import * as commands from "@/lib/diary/commands";
import * as schema from "@/lib/diary/schema";

const factsOf = ({ organisationId }: { organisationId: string }) => ({
  kind: "organisation" as const,
  organisationId,
});

export const keepMonth = formAction({
  permission: "diary.keep",
  input: schema.monthSchema,
  facts: factsOf,
  run: (context, { organisationId: _, ...input }) => commands.keepMonth(context, input),
  message: "saved",
});

export const deleteMonth = formAction({
  permission: "diary.keep",
  input: schema.deleteMonthSchema,
  facts: factsOf,
  run: commands.deleteMonth,
  // The month's form closes: it would go on showing what is no longer kept.
  goTo: ({ month }) => `/portal/diary?year=${month.slice(0, 4)}`,
});

export const recordDiaryEvent = formAction({
  permission: "diary.keep",
  input: schema.diaryEventSchema,
  facts: factsOf,
  run: (context, { organisationId: _, ...input }) => commands.recordDiaryEvent(context, input),
  message: "saved",
});

export const deleteDiaryEvent = formAction({
  permission: "diary.keep",
  input: schema.deleteDiaryEventSchema,
  facts: factsOf,
  run: commands.deleteDiaryEvent,
  message: "deleted",
});
