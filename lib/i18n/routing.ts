import { defineRouting } from "next-intl/routing";

/**
 * Addresses are stable: `/lookup` is Chinese for everybody, `/en/lookup` English. A printed QR code must not
 * change its language with the reader's browser, so neither cookie nor Accept-Language takes part.
 */
export const routing = defineRouting({
  locales: ["zh", "en"],
  defaultLocale: "zh",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});

export type Locale = (typeof routing.locales)[number];

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
  }
}
