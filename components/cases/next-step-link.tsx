"use client";

import { ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { usePathname } from "@/lib/i18n/navigation";

/** The way to the page of the next step; nothing on that page itself. */
export function NextStepLink({ href, children }: { href: string; children: ReactNode }) {
  const pathname = usePathname();
  if (pathname === href) return null;
  return (
    <LinkButton href={href}>
      {children}
      <ArrowRight aria-hidden />
    </LinkButton>
  );
}
