"use client";

import { useState } from "react";
import { useFields, useOpenTablet } from "@/components/audits/use-tablet";
import type { RecordKind } from "@/lib/audits/fields";
import type { RecordForm } from "@/lib/tablet/form";
import { newId } from "@/lib/tablet/new-id";
import type { EntryView } from "@/lib/tablet/view";

/** The entries of one kind, and the way to begin a new one; `fresh` is the one that was begun last. */
export function useList(kind: RecordKind) {
  const { tablet } = useOpenTablet();
  const fields = useFields(kind);
  const [fresh, setFresh] = useState<string | null>(null);
  const add = (form: RecordForm, when: "hold" | "now" = "hold") => {
    const field = `${kind}:${newId()}`;
    setFresh(field);
    tablet.change(field, form, when);
  };
  return { tablet, fields, fresh, add };
}

/** What an entry says under a key, also while it is typed or in conflict; empty when it does not say. */
export function saidIn({ record, contenders }: EntryView, key: string): string {
  const sources: unknown[] = [record, ...contenders.map(({ value }) => value)];
  for (const source of sources) {
    const value = (source as Readonly<Record<string, unknown>> | null)?.[key];
    if (typeof value === "string") return value;
  }
  return "";
}
