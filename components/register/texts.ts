import type { Locale } from "@/lib/i18n/routing";

/** Texts as a plain function: the public pages use no hooks, so that they can be drawn outside Next.js too. */
export type Texts = (key: string, values?: Record<string, string | number>) => string;

export type Spoken = { t: Texts; locale: Locale };

/** The address of a public page in the reader's language; Chinese has no prefix. */
export function publicPath(locale: Locale, path: string): string {
  return locale === "zh" ? path : `/${locale}${path}`;
}

/** The English text where the reader wants it and there is one. */
export function spoken(locale: Locale, chinese: string, english: string): string {
  return locale === "en" && english !== "" ? english : chinese;
}
