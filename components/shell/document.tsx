import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Toaster } from "@/components/ui/toaster";
import type { Locale } from "@/lib/i18n/routing";
import { ClientMessages } from "./client-messages";
import { ThemeProvider } from "./theme-provider";
import "@/app/[locale]/globals.css";

/** The HTML document around every page: language, theme, texts for forms, and the place for toasts. */
export async function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    // The theme script sets data-theme before hydration.
    <html lang={locale === "zh" ? "zh-CN" : locale} suppressHydrationWarning>
      <body>
        <ThemeProvider nonce={nonce}>
          <ClientMessages>
            {children}
            <Toaster />
          </ClientMessages>
        </ThemeProvider>
      </body>
    </html>
  );
}

export async function documentMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: "shell" });
  return {
    title: { default: t("bodyFull"), template: t.raw("titleTemplate") },
    description: t("description"),
  };
}
