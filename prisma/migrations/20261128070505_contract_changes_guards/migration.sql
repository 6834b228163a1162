-- A contract that was ended by notice ends its case.
ALTER TABLE "case" DROP CONSTRAINT "case_status_word";
ALTER TABLE "case" ADD CONSTRAINT "case_status_word" CHECK ("status" IN ('draft', 'submitted', 'supplementing', 'accepted', 'contract_offered', 'contracted', 'planned', 'confirmed', 'ready', 'auditing', 'audited', 'in_review', 'reviewed', 'granted', 'certified', 'refused', 'declined', 'withdrawn', 'terminated'));
DROP INDEX "case_one_running";
CREATE UNIQUE INDEX "case_one_running" ON "case" ("organisation_id") WHERE "status" NOT IN ('certified', 'refused', 'declined', 'withdrawn', 'terminated');

ALTER TABLE "contract_amendment" ADD CONSTRAINT "contract_amendment_outcome_word" CHECK ("outcome" IN ('accepted', 'declined', 'withdrawn'));
ALTER TABLE "contract_amendment" ADD CONSTRAINT "contract_amendment_answered_whole" CHECK (("outcome" IS NULL) = ("answered_at" IS NULL) AND ("outcome" IS NULL) = ("answered_by_id" IS NULL));
ALTER TABLE "contract_termination" ADD CONSTRAINT "contract_termination_side_word" CHECK ("side" IN ('enterprise', 'body'));
ALTER TABLE "acceptance_finding" ADD CONSTRAINT "acceptance_finding_topic_word" CHECK ("topic" IN ('reviewer_competence', 'team_competence', 'capacity', 'impartiality'));
ALTER TABLE "acceptance_finding" ADD CONSTRAINT "acceptance_finding_finding_word" CHECK ("finding" IN ('met', 'not_met'));

-- One open amendment per case at a time.
CREATE UNIQUE INDEX "contract_amendment_one_open" ON "contract_amendment" ("case_id") WHERE "outcome" IS NULL;

-- What was proposed stays as it was proposed; it is answered once.
CREATE FUNCTION "keep_contract_amendment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."outcome" IS NOT NULL OR
     (to_jsonb(NEW) - 'file_id' - 'outcome' - 'answer' - 'answered_by_id' - 'answered_at')
     IS DISTINCT FROM (to_jsonb(OLD) - 'file_id' - 'outcome' - 'answer' - 'answered_by_id' - 'answered_at') THEN
    RAISE EXCEPTION 'an amendment is answered once and does not change' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "keep_contract_amendment" BEFORE UPDATE ON "contract_amendment" FOR EACH ROW EXECUTE FUNCTION "keep_contract_amendment"();
CREATE TRIGGER "no_delete" BEFORE DELETE ON "contract_amendment" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "contract_amendment" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "contract_termination" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "contract_termination" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "acceptance_finding" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "acceptance_finding" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "acceptance_record" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "acceptance_record" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
GRANT SELECT, INSERT ON "contract_amendment", "contract_termination", "acceptance_finding", "acceptance_record" TO "xingzheng_app";
GRANT UPDATE ON "contract_amendment" TO "xingzheng_app";

-- What the body found about itself before it accepted; not the enterprise's to read.
ALTER TABLE "stored_file" DROP CONSTRAINT "stored_file_purpose_word";
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_purpose_word" CHECK ("purpose" IN ('material', 'contract', 'proof', 'letter', 'certificate', 'photo', 'report', 'review_record', 'review_extract', 'acceptance_record'));
