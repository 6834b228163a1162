/**
 * What came of a request. An expected failure is a value with a code from this union; the sentence
 * that tells the person what to do stands under `outcomes.failures.<code>` in both languages. A bug is an exception.
 */
export const failureCodes = [
  "not_signed_in",
  "not_found",
  "not_allowed",
  "invalid_input",
  "wrong_state",
  "someone_was_faster",
  "took_part_in_evaluation",
  "took_part_in_judgement",
  "unexpected",
  // access
  "wrong_credentials",
  "too_many_attempts",
  "email_taken",
  "link_invalid",
  "last_administrator",
  // organisations and applications
  "organisation_exists",
  "case_already_open",
  "application_changed",
  "application_incomplete",
  "materials_missing",
  "transfer_not_checked",
  "not_eligible",
  "item_not_open",
  "self_assessment_changed",
  // files
  "file_too_large",
  "file_empty",
  "file_type_refused",
  "file_type_mismatch",
  "file_damaged",
  "file_unreadable",
  "file_unpacks_too_large",
  "picture_too_large",
  "file_already_here",
  "storage_unavailable",
  // contract and plan
  "contract_changed",
  "override_needs_reason",
  "amendment_open",
  "amendment_answered",
  "nothing_amended",
  "review_incomplete",
  "person_booked",
  "person_related",
  "team_needs_lead",
  "plan_changed",
  // document review
  "findings_open",
  // audit and corrections
  "not_on_team",
  "scorecard_signed_off",
  "scorecard_incomplete",
  "nothing_applicable",
  "entry_conflict",
  "answer_missing",
  "non_conformities_missing",
  "samples_open",
  "second_look_missing",
  "record_incomplete",
  "devices_missing",
  // requests that may be sent again
  "idempotency_key_invalid",
  "idempotency_key_reused",
  "in_progress",
  // decision and certificate
  "precondition_failed",
  "level_above_score",
  "character_not_printable",
  "text_too_long_to_print",
  "certificate_already_issued",
  "issue_before_decision",
  "certificate_final",
  "complaint_closed",
] as const;

export type FailureCode = (typeof failureCodes)[number];
export type Params = Record<string, string | number>;

/** What is wrong with one field; the sentence stands under `outcomes.fields.<code>`. */
export type FieldFault = { code: string; params?: Params };

export type Failure = {
  ok: false;
  code: FailureCode;
  params?: Params;
  fields?: Record<string, FieldFault>;
};
export type Outcome<Value = void> = { ok: true; value: Value } | Failure;

export function done(): Outcome<void>;
export function done<Value>(value: Value): Outcome<Value>;
export function done<Value>(value?: Value): Outcome<Value | undefined> {
  return { ok: true, value };
}

export function failed(code: FailureCode, extra: Omit<Failure, "ok" | "code"> = {}): Failure {
  return { ok: false, code, ...extra };
}

/** What a form holds between two submissions: with a failure, everything that was typed (never a password). */
export type FormState<Value = unknown> =
  | { state: "idle" }
  | { state: "done"; value: Value; message?: string }
  | {
      state: "failed";
      code: FailureCode;
      params?: Params;
      fields?: Record<string, FieldFault>;
      values?: Record<string, string | string[]>;
    };
