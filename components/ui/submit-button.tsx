"use client";

import type { ComponentProps } from "react";
import { Button } from "./button";
import { useFormPending } from "./form-context";

/** The submit button of an ActionForm, for pages that need more than one; `name` and `value` are submitted. */
export function SubmitButton(props: ComponentProps<typeof Button>) {
  const pending = useFormPending();
  return <Button {...props} type="submit" pending={pending || props.pending} />;
}
