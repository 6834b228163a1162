import { signIn } from "next-auth/react";
import type { FormAction } from "@/components/ui/use-form-submission";
import type { FormState } from "@/lib/outcome";

/** Signs in with what was just typed once the action has made the account, then opens the portal as a new page. */
export function thenSignIn<Value extends { email: string }>(
  action: FormAction<Value>,
  locale: string,
): FormAction<Value> {
  return async (previous: FormState<Value>, form: FormData) => {
    const state = await action(previous, form);
    if (state.state !== "done") return state;
    const password = String(form.get("password") ?? "");
    const answer = await signIn("credentials", { email: state.value.email, password, redirect: false });
    const prefix = locale === "zh" ? "" : `/${locale}`;
    window.location.assign(`${prefix}${answer?.error ? "/sign-in" : "/portal"}`);
    return state;
  };
}
