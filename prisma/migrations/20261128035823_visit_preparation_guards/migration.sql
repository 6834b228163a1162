-- The preparation of a visit is written and changed, never taken away.
ALTER TABLE "visit_preparation" ADD CONSTRAINT "visit_preparation_somebody_to_ask_for" CHECK (btrim("contact_name") <> '' AND btrim("contact_phone") <> '' AND btrim("meeting_point") <> '');
ALTER TABLE "visit_preparation" ADD CONSTRAINT "visit_preparation_revision_counts" CHECK ("revision" >= 1);
GRANT SELECT, INSERT, UPDATE ON "visit_preparation" TO "xingzheng_app";
