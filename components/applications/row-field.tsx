"use client";

import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";

type Props = {
  name: string;
  row: number;
  label: string;
  optional?: boolean;
  children: (name: string) => ReactNode;
};

/** A field of one row: posted as `name[]`, its fault comes back as `name.row`. The control gets the posted name. */
export function RowField({ name, row, label, optional, children }: Props) {
  return (
    <Field name={`${name}.${row}`} label={label} optional={optional}>
      {children(`${name}[]`)}
    </Field>
  );
}
