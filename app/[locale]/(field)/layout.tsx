import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";
import { FieldDevice } from "@/components/tablet/field-device";
import { loadField } from "@/lib/audits/loaders";
import { fieldRooms } from "@/lib/i18n/messages";

export const metadata: Metadata = { manifest: "/field.webmanifest" };

export default async function FieldLayout({ children }: { children: ReactNode }) {
  const { person, hasDesk } = await loadField();
  return (
    <ClientMessages rooms={fieldRooms}>
      <FieldDevice person={{ ...person, hasDesk }} />
      {children}
    </ClientMessages>
  );
}
