"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useRef, useState, useTransition } from "react";
import type { FormState } from "@/lib/outcome";

export type FormAction<Value = unknown> = (
  previous: FormState<Value>,
  data: FormData,
) => Promise<FormState<Value>>;

/** The request itself failed: `lost` on the way, `outdated` because the server was updated meanwhile. */
export type Trouble = "lost" | "outdated";

/**
 * Runs a form's action once at a time. Without script the browser posts the form and the server renders the
 * answer (`useActionState`); with script the action is called directly, because React would otherwise reset the
 * form after it and a lost connection would replace the page, and with it what was typed, by an error page.
 */
export function useFormSubmission<Value>(
  action: FormAction<Value>,
  initial: FormState<Value>,
  onSettled: (state: FormState<Value>) => void,
) {
  const [posted, postedAction] = useActionState(action, initial);
  const [state, setState] = useState<FormState<Value>>(posted);
  const [trouble, setTrouble] = useState<Trouble>();
  const [pending, startTransition] = useTransition();
  const running = useRef(false);

  function submit(data: FormData) {
    if (running.current) return;
    running.current = true;
    startTransition(async () => {
      try {
        const next = await action(state, data);
        // Outside a transition on purpose: the answer shows at once, also while the page behind it refreshes.
        setTrouble(undefined);
        setState(next);
        startTransition(() => onSettled(next));
      } catch (error) {
        unstable_rethrow(error);
        setTrouble(troubleOf(error));
      } finally {
        running.current = false;
      }
    });
  }

  return { state, trouble, pending, submit, postedAction };
}

function troubleOf(error: unknown): Trouble {
  return error instanceof Error && /server action/i.test(error.message) ? "outdated" : "lost";
}
