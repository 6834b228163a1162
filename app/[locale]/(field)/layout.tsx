import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";
import { loadField } from "@/lib/audits/loaders";

export default async function FieldLayout({ children }: { children: ReactNode }) {
  await loadField();
  return (
    <ClientMessages rooms={["access", "audits", "corrections", "scoring", "phrases", "practice"]}>
      {children}
    </ClientMessages>
  );
}
