"use client";

import { useTranslations } from "next-intl";
import { useSubjectLabel } from "@/components/site-record/subject-label";
import type { EntryValue } from "@/lib/audits/schema";
import { endsNextDay } from "@/lib/site-record/clock";

export type Words = { head: string; text: string };

/** A value of the visit's record in words, to be compared with another one; null for any other value. */
export function useRecordWords(): (value: NonNullable<EntryValue>) => Words | null {
  const t = useTranslations("siteRecord");
  const grades = useTranslations("corrections.grade");
  const labelOf = useSubjectLabel();
  const lines = (...texts: string[]) => texts.filter((text) => text !== "").join("\n");
  const spanOf = (span: { day: string; from: string; to: string }) =>
    `${span.day} ${span.from}–${span.to}${endsNextDay(span) ? ` ${t("span.nextDay")}` : ""}`;
  return (value) => {
    if ("chair" in value) return { head: spanOf(value), text: lines(value.place, value.chair, value.notes) };
    if ("accountId" in value) return { head: `${value.name} · ${spanOf(value)}`, text: value.activity };
    if ("means" in value) {
      const { means, participants, seen, interruptions } = value;
      return { head: spanOf(value), text: lines(means, participants, seen, interruptions) };
    }
    if ("meetings" in value) {
      const attended = value.meetings.map((meeting) => t(`attendance.meeting.${meeting}`));
      return {
        head: `${value.name} · ${t(`attendance.side.${value.side}`)}`,
        text: lines(value.title, attended.join(t("attendance.and"))),
      };
    }
    if ("method" in value) {
      return { head: `${t(`evidence.method.${value.method}`)} · ${value.source}`, text: value.text };
    }
    if ("grade" in value) {
      const { grade, subject, requirement, evidence } = value;
      return { head: `${grades(grade)} · ${labelOf(subject)}`, text: lines(requirement, evidence) };
    }
    if ("covers" in value) {
      const said = value.refusal === "" ? t("signature.signed") : t("signature.refused");
      return { head: `${value.name} · ${said}`, text: value.refusal };
    }
    return null;
  };
}
