import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";
import { fieldRooms } from "@/lib/i18n/messages";

export const metadata: Metadata = { manifest: "/field.webmanifest", robots: { index: false } };

/** Around the shell that the service worker keeps: everybody gets the same, so it may name nobody. */
export default function TabletLayout({ children }: { children: ReactNode }) {
  return <ClientMessages rooms={fieldRooms}>{children}</ClientMessages>;
}
