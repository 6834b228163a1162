import type { ReactNode } from "react";
import { DeskCaseFrame } from "@/components/cases/desk-case-frame";
import { loadDeskCase } from "@/lib/cases/loaders";

type Props = { children: ReactNode; params: Promise<{ id: string }> };

export default async function CaseLayout({ children, params }: Props) {
  const { id } = await params;
  return <DeskCaseFrame {...(await loadDeskCase(id))}>{children}</DeskCaseFrame>;
}
