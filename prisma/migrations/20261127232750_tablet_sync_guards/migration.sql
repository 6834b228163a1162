-- What the database itself refuses around the tablets' sync, and what the application's own account may do.
ALTER TABLE "stored_file" DROP CONSTRAINT "stored_file_purpose_word";
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_purpose_word" CHECK ("purpose" IN ('material', 'contract', 'proof', 'letter', 'certificate', 'photo', 'report'));
ALTER TABLE "report_rendering" ADD CONSTRAINT "report_rendering_state_word" CHECK ("state" IN ('queued', 'running', 'done', 'failed'));
ALTER TABLE "report_rendering" ADD CONSTRAINT "report_rendering_locale_word" CHECK ("locale" IN ('zh', 'en'));
ALTER TABLE "audit_device" ADD CONSTRAINT "audit_device_counts" CHECK ("waiting" >= 0 AND "photos_waiting" >= 0);
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_closing_whole" CHECK (("closing_id" IS NULL) = ("closing_by_id" IS NULL) AND ("closing_id" IS NULL) = ("closing_at" IS NULL));

-- A picture is delivered once, however often a tablet tries.
CREATE UNIQUE INDEX "stored_file_one_photo" ON "stored_file" ("case_id", "sha256") WHERE "purpose" = 'photo';
-- One rendering of a report at a time in each language.
CREATE UNIQUE INDEX "report_rendering_one_running" ON "report_rendering" ("case_id", "locale") WHERE "state" IN ('queued', 'running');

-- The answer that was given once is given for ever.
CREATE FUNCTION "keep_answer"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" IS NOT NULL THEN
    RAISE EXCEPTION 'an answer does not change' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "keep_answer" BEFORE UPDATE ON "idempotent_answer" FOR EACH ROW EXECUTE FUNCTION "keep_answer"();

GRANT SELECT, INSERT, UPDATE ON "audit_device", "idempotent_answer", "report_rendering" TO "xingzheng_app";
-- Old answers are forgotten after a while.
GRANT DELETE ON "idempotent_answer" TO "xingzheng_app";
