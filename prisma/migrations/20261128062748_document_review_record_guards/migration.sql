-- Only what conforms proves anything.
ALTER TABLE "document_finding" ADD CONSTRAINT "document_finding_conforming_proves" CHECK ("verdict" = 'conform' OR "proves" IS NULL OR "proves" = '{}');

-- A review's record is filed once and stays as it was filed.
ALTER TABLE "document_review_record" ADD CONSTRAINT "document_review_record_readiness_word" CHECK ("readiness" IN ('ready', 'not_ready'));
ALTER TABLE "document_review_record" ADD CONSTRAINT "document_review_record_locale_word" CHECK ("locale" IN ('zh', 'en'));
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "document_review_record" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "document_review_record" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
GRANT SELECT, INSERT ON "document_review_record" TO "xingzheng_app";

-- The whole record, and the extract for those who may not read the enterprise's own assessment yet.
ALTER TABLE "stored_file" DROP CONSTRAINT "stored_file_purpose_word";
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_purpose_word" CHECK ("purpose" IN ('material', 'contract', 'proof', 'letter', 'certificate', 'photo', 'report', 'review_record', 'review_extract'));
