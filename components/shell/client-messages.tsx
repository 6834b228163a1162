import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Room } from "@/lib/i18n/messages";

// What forms, tables and navigation need everywhere.
const always: readonly Room[] = ["ui", "shell", "outcomes"];

/**
 * Texts for client components. A page sends only what it uses: the rooms named here and those of every page.
 * A nested provider replaces the outer one, so the common rooms are always included.
 */
export async function ClientMessages({
  rooms = [],
  children,
}: {
  rooms?: readonly Room[];
  children: ReactNode;
}) {
  const messages = await getMessages();
  const picked = Object.fromEntries([...always, ...rooms].map((room) => [room, messages[room]]));
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>;
}
