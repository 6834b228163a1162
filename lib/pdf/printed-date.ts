const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export type Locale = "zh" | "en";

/** A calendar date `YYYY-MM-DD` as it is printed: 2026年11月21日 or 21 November 2026. Throws on any other text. */
export function printedDate(date: string, locale: Locale): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = MONTHS[Number(parts?.[2]) - 1];
  const day = Number(parts?.[3]);
  if (!parts || !month || day < 1 || day > 31) throw new Error(`Not a date: ${date}`);
  return locale === "zh" ? `${parts[1]}年${Number(parts[2])}月${day}日` : `${day} ${month} ${parts[1]}`;
}
