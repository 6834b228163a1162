-- Codes of the official lists are six digits, and a letter with up to three digits; empty while nobody has chosen.
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_region_code_form" CHECK ("region_code" ~ '^([0-9]{6})?$');
ALTER TABLE "application" ADD CONSTRAINT "application_industry_code_form" CHECK ("industry_code" ~ '^([A-T]([0-9]{2,3})?)?$');
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_staff_count_positive" CHECK ("staff_count" >= 1);

-- A claim names a level of our scale, or none yet; a check answers in known words.
ALTER TABLE "transfer_claim" ADD CONSTRAINT "transfer_claim_level_word" CHECK ("level" IN ('qualified', 'three_star', 'four_star', 'five_star'));
ALTER TABLE "transfer_check" ADD CONSTRAINT "transfer_check_findings_word" CHECK ("findings" IN ('none', 'closed', 'open'));
ALTER TABLE "transfer_check" ADD CONSTRAINT "transfer_check_conclusion_word" CHECK ("conclusion" IN ('transfer', 'new'));
-- Only a valid certificate that is not suspended and leaves nothing open is taken over.
ALTER TABLE "transfer_check" ADD CONSTRAINT "transfer_check_sound" CHECK ("conclusion" = 'new' OR ("valid" AND "not_suspended" AND "findings" <> 'open'));
GRANT SELECT, INSERT, UPDATE, DELETE ON "transfer_claim", "transfer_check" TO "xingzheng_app";
