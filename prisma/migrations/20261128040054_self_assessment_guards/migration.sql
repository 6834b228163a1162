-- What the database itself refuses around self-assessments, and what the application's own account may do.
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_pack_word" CHECK ("pack" IN ('', 'manufacturing', 'services', 'e_commerce'));
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_version_counts" CHECK ("version" >= 1);
ALTER TABLE "self_assessment_answer" ADD CONSTRAINT "self_assessment_answer_version_counts" CHECK ("version" >= 1);
ALTER TABLE "self_assessment_view" ADD CONSTRAINT "self_assessment_view_shows_a_version" CHECK ("granted" OR "version" IS NULL);

-- Who looked is written once.
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "self_assessment_view" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "self_assessment_view" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Nothing is shown at a case whose scorecard is not signed off, and no look is written for another enterprise's case.
CREATE FUNCTION "refuse_early_view"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "case" WHERE "id" = NEW."case_id" AND "organisation_id" = NEW."organisation_id") THEN
    RAISE EXCEPTION 'the case is of another enterprise' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."granted" AND NOT EXISTS (
    SELECT FROM "scorecard" WHERE "case_id" = NEW."case_id" AND "signed_off_at" IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'the scorecard is not signed off' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "refuse_early_view" BEFORE INSERT ON "self_assessment_view" FOR EACH ROW EXECUTE FUNCTION "refuse_early_view"();

GRANT SELECT, INSERT, UPDATE ON "self_assessment", "self_assessment_answer" TO "xingzheng_app";
GRANT SELECT, INSERT ON "self_assessment_view" TO "xingzheng_app";
GRANT USAGE ON SEQUENCE "self_assessment_view_id_seq" TO "xingzheng_app";
