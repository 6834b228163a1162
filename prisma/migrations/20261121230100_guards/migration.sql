-- What the database itself refuses, whoever asks: illegal words, double booking, the same person on both
-- sides of a case, changed history. Prisma's schema cannot express these; they stand here.

-- Words: each list lives once in the rooms' schema.ts; tests/db/refusals.test.ts compares.
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_role_word" CHECK ("role" IN ('application_officer', 'planner', 'document_reviewer', 'lead_auditor', 'auditor', 'technical_expert', 'technical_reviewer', 'decision_maker', 'certificate_officer', 'complaints_officer', 'administrator'));
ALTER TABLE "membership" ADD CONSTRAINT "membership_role_word" CHECK ("role" IN ('owner', 'member'));
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_enterprise_type_word" CHECK ("enterprise_type" IN ('manufacturing', 'trade', 'services', 'e_commerce'));
ALTER TABLE "case" ADD CONSTRAINT "case_status_word" CHECK ("status" IN ('draft', 'submitted', 'supplementing', 'accepted', 'contract_offered', 'contracted', 'planned', 'confirmed', 'ready', 'auditing', 'audited', 'in_review', 'reviewed', 'granted', 'certified', 'refused', 'declined', 'withdrawn'));
ALTER TABLE "case_side" ADD CONSTRAINT "case_side_side_word" CHECK ("side" IN ('evaluation', 'judgement'));
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_ownership_word" CHECK ("ownership" IN ('own', 'contracted'));
ALTER TABLE "application" ADD CONSTRAINT "application_requested_level_word" CHECK ("requested_level" IN ('qualified', 'three_star', 'four_star', 'five_star'));
ALTER TABLE "application_review" ADD CONSTRAINT "application_review_outcome_word" CHECK ("outcome" IN ('accepted', 'declined'));
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_purpose_word" CHECK ("purpose" IN ('material', 'contract', 'proof', 'letter', 'certificate'));
ALTER TABLE "audit_plan" ADD CONSTRAINT "audit_plan_mode_word" CHECK ("mode" IN ('FS01', 'FS02', 'FS03'));
ALTER TABLE "booking" ADD CONSTRAINT "booking_role_word" CHECK ("role" IN ('lead', 'auditor', 'expert'));
ALTER TABLE "document_finding" ADD CONSTRAINT "document_finding_verdict_word" CHECK ("verdict" IN ('conform', 'finding', 'question'));
ALTER TABLE "document_review" ADD CONSTRAINT "document_review_readiness_word" CHECK ("readiness" IN ('ready', 'not_ready'));
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_level_word" CHECK ("level" IN ('failed', 'qualified', 'three_star', 'four_star', 'five_star'));
ALTER TABLE "audit_report" ADD CONSTRAINT "audit_report_recommendation_word" CHECK ("recommendation" IN ('grant', 'grant_lower', 'refuse'));
ALTER TABLE "non_conformity" ADD CONSTRAINT "non_conformity_grade_word" CHECK ("grade" IN ('serious', 'general'));
ALTER TABLE "non_conformity" ADD CONSTRAINT "non_conformity_status_word" CHECK ("status" IN ('open', 'answered', 'reopened', 'verified'));
ALTER TABLE "correction_answer" ADD CONSTRAINT "correction_answer_verdict_word" CHECK ("verdict" IN ('verified', 'reopened'));
ALTER TABLE "technical_review" ADD CONSTRAINT "technical_review_outcome_word" CHECK ("outcome" IN ('passed', 'returned'));
ALTER TABLE "decision" ADD CONSTRAINT "decision_outcome_word" CHECK ("outcome" IN ('grant', 'grant_lower', 'refuse'));
ALTER TABLE "decision" ADD CONSTRAINT "decision_level_word" CHECK ("level" IN ('qualified', 'three_star', 'four_star', 'five_star'));
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_level_word" CHECK ("level" IN ('qualified', 'three_star', 'four_star', 'five_star'));
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_status_word" CHECK ("status" IN ('valid', 'suspended', 'withdrawn', 'cancelled'));

-- Plain sense.
ALTER TABLE "account" ADD CONSTRAINT "account_email_lower" CHECK ("email" = lower(btrim("email")));
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_credit_code_form" CHECK ("credit_code" ~ '^[0-9A-HJ-NP-RTUWXY]{18}$');
ALTER TABLE "counter" ADD CONSTRAINT "counter_not_negative" CHECK ("value" >= 0);
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_not_empty" CHECK ("size" > 0 AND "sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "audit_plan" ADD CONSTRAINT "audit_plan_days_in_order" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "booking" ADD CONSTRAINT "booking_days_in_order" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "decision" ADD CONSTRAINT "decision_level_fits_outcome" CHECK (("outcome" = 'refuse') = ("level" IS NULL));
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_term" CHECK ("expires_on" > "issued_on" AND "status_since" >= "issued_on");
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_number_form" CHECK ("number" = upper("number") AND "number" !~ '\s');

-- One open supplement round and one unanswered contract per case at a time.
CREATE UNIQUE INDEX "supplement_round_one_open" ON "supplement_round" ("case_id") WHERE "closed_at" IS NULL;
-- One running case per enterprise: drafts included.
CREATE UNIQUE INDEX "case_one_running" ON "case" ("organisation_id") WHERE "status" NOT IN ('certified', 'refused', 'declined', 'withdrawn');

-- Nobody is booked twice on one day, whatever two planners do at once.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE "booking" ADD CONSTRAINT "booking_nobody_twice"
  EXCLUDE USING gist ("account_id" WITH =, daterange("starts_on", "ends_on", '[]') WITH &&)
  WHERE ("released_at" IS NULL);

-- Evaluation and judgement never meet in one person on one case: the primary key of case_side gives each
-- person one side, these checks say which side each kind of work stands on, and the foreign keys bind the two.
ALTER TABLE "booking" ADD CONSTRAINT "booking_is_evaluation" CHECK ("side" = 'evaluation');
ALTER TABLE "document_review" ADD CONSTRAINT "document_review_is_evaluation" CHECK ("side" = 'evaluation');
ALTER TABLE "technical_review" ADD CONSTRAINT "technical_review_is_judgement" CHECK ("side" = 'judgement');
ALTER TABLE "decision" ADD CONSTRAINT "decision_is_judgement" CHECK ("side" = 'judgement');

-- Whoever types a scorecard or judges a document stands on the evaluation side too.
CREATE FUNCTION "stands_on_evaluation"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  person uuid;
BEGIN
  IF TG_TABLE_NAME = 'scorecard_operation' THEN person := NEW."actor_id"; ELSE person := NEW."raised_by_id"; END IF;
  PERFORM 1 FROM "case_side" s WHERE s."case_id" = NEW."case_id" AND s."account_id" = person AND s."side" = 'evaluation';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'only people of the evaluation may do this' USING ERRCODE = 'check_violation', CONSTRAINT = 'evaluation_side_required';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "evaluation_side_required" BEFORE INSERT ON "scorecard_operation" FOR EACH ROW EXECUTE FUNCTION "stands_on_evaluation"();
CREATE TRIGGER "evaluation_side_required" BEFORE INSERT ON "document_finding" FOR EACH ROW EXECUTE FUNCTION "stands_on_evaluation"();
CREATE TRIGGER "evaluation_side_required" BEFORE INSERT ON "non_conformity" FOR EACH ROW EXECUTE FUNCTION "stands_on_evaluation"();

-- History is written once. The trigger holds for every account, the missing grant for the application's.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['case_event', 'account_event', 'scorecard_operation', 'certificate_change', 'technical_review', 'case_side', 'stored_file'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION "refuse_change"()', kept);
    EXECUTE format('CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['certificate', 'decision', 'scorecard', 'contract', 'case'] LOOP
    EXECUTE format('CREATE TRIGGER "no_delete" BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION "refuse_change"()', kept);
    EXECUTE format('CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()', kept);
  END LOOP;
END $$;

-- A certificate says for ever what it said when it was issued; only its status may move.
CREATE FUNCTION "keep_certificate"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - 'status' - 'status_since' - 'status_reason' - 'last_surveillance_on')
     IS DISTINCT FROM (to_jsonb(OLD) - 'status' - 'status_since' - 'status_reason' - 'last_surveillance_on') THEN
    RAISE EXCEPTION 'an issued certificate does not change' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "keep_certificate" BEFORE UPDATE ON "certificate" FOR EACH ROW EXECUTE FUNCTION "keep_certificate"();

-- A decision is final; only its letter may be attached afterwards.
CREATE FUNCTION "keep_decision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - 'letter_file_id') IS DISTINCT FROM (to_jsonb(OLD) - 'letter_file_id') OR OLD."letter_file_id" IS NOT NULL THEN
    RAISE EXCEPTION 'a decision does not change' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "keep_decision" BEFORE UPDATE ON "decision" FOR EACH ROW EXECUTE FUNCTION "keep_decision"();

-- A signed-off scorecard is closed: no change of its result, no further operation.
CREATE FUNCTION "keep_signed_scorecard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."signed_off_at" IS NOT NULL THEN
    RAISE EXCEPTION 'a signed-off scorecard does not change' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "keep_signed_scorecard" BEFORE UPDATE ON "scorecard" FOR EACH ROW EXECUTE FUNCTION "keep_signed_scorecard"();
CREATE FUNCTION "refuse_late_operation"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The share lock makes an operation and the sign-off wait for each other.
  PERFORM 1 FROM "scorecard" s WHERE s."case_id" = NEW."case_id" AND s."signed_off_at" IS NULL FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the scorecard is signed off' USING ERRCODE = 'check_violation', CONSTRAINT = 'scorecard_open';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "refuse_late_operation" BEFORE INSERT ON "scorecard_operation" FOR EACH ROW EXECUTE FUNCTION "refuse_late_operation"();

-- The application's own account: everything that the product does and nothing more. No DDL, no TRUNCATE.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'xingzheng_app') THEN
    CREATE ROLE "xingzheng_app" NOLOGIN;
  END IF;
END $$;
GRANT "xingzheng_app" TO CURRENT_USER;
GRANT USAGE ON SCHEMA "public" TO "xingzheng_app";
GRANT SELECT ON ALL TABLES IN SCHEMA "public" TO "xingzheng_app";
GRANT USAGE ON ALL SEQUENCES IN SCHEMA "public" TO "xingzheng_app";
GRANT INSERT ON "account", "staff_role", "membership", "session", "setup_token", "rate_limit", "account_event", "organisation", "case", "case_event", "case_side", "counter", "application", "outlet", "service_manager", "stored_file", "material_version", "supplement_round", "application_review", "contract", "audit_plan", "booking", "document_finding", "document_review", "scorecard", "scorecard_operation", "audit_report", "non_conformity", "correction_answer", "correction_proof", "technical_review", "decision", "certificate", "certificate_change", "complaint" TO "xingzheng_app";
GRANT UPDATE ON "account", "membership", "session", "setup_token", "rate_limit", "organisation", "case", "counter", "application", "outlet", "service_manager", "supplement_round", "contract", "audit_plan", "booking", "document_finding", "document_review", "scorecard", "audit_report", "non_conformity", "correction_answer", "decision", "certificate", "complaint" TO "xingzheng_app";
GRANT DELETE ON "staff_role", "membership", "rate_limit", "outlet", "service_manager" TO "xingzheng_app";
REVOKE CREATE ON SCHEMA "public" FROM PUBLIC;
