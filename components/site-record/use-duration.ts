"use client";

import { useTranslations } from "next-intl";

/** Minutes in words, with a sign where it is a difference: "7 h 30 min". */
export function useDuration() {
  const t = useTranslations("siteRecord.duration");
  return (minutes: number, signed = false) => {
    const whole = Math.abs(Math.round(minutes));
    const parts = { hours: Math.floor(whole / 60), minutes: whole % 60 };
    const words =
      parts.minutes === 0 ? t("hours", parts) : parts.hours === 0 ? t("minutes", parts) : t("both", parts);
    if (!signed || whole === 0) return words;
    return `${minutes < 0 ? "−" : "+"}${words}`;
  };
}
