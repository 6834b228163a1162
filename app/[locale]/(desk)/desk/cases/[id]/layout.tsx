import type { ReactNode } from "react";
import { CaseFrame } from "@/components/cases/case-frame";
import { loadDeskCase } from "@/lib/cases/loaders";

type Props = { children: ReactNode; params: Promise<{ id: string }> };

export default async function CaseLayout({ children, params }: Props) {
  const { id } = await params;
  return <CaseFrame {...(await loadDeskCase(id))}>{children}</CaseFrame>;
}
