-- Feedback is given once and stays as it was given.
ALTER TABLE "audit_feedback" ADD CONSTRAINT "audit_feedback_one_to_five" CHECK ("professionalism" BETWEEN 1 AND 5 AND "impartiality" BETWEEN 1 AND 5 AND "communication" BETWEEN 1 AND 5 AND "schedule" BETWEEN 1 AND 5);
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "audit_feedback" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "audit_feedback" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
GRANT SELECT, INSERT ON "audit_feedback" TO "xingzheng_app";
