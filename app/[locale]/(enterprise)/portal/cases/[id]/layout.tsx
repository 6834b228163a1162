import type { ReactNode } from "react";
import { PortalCaseFrame } from "@/components/organisations/portal-case-frame";
import { loadPortalCase } from "@/lib/organisations/loaders";

type Props = { children: ReactNode; params: Promise<{ id: string }> };

export default async function PortalCaseLayout({ children, params }: Props) {
  const { id } = await params;
  return <PortalCaseFrame {...(await loadPortalCase(id))}>{children}</PortalCaseFrame>;
}
