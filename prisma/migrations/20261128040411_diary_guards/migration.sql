-- What an enterprise writes about itself is its own to change and to take away; numbers that contradict each other stay out.
ALTER TABLE "diary_event" ADD CONSTRAINT "diary_event_kind_word" CHECK ("kind" IN ('internal_audit', 'management_review'));
ALTER TABLE "diary_month" ADD CONSTRAINT "diary_month_first_day" CHECK (extract(day FROM "month") = 1);
ALTER TABLE "diary_month" ADD CONSTRAINT "diary_month_counts" CHECK ("services" >= 0 AND "complaints" >= 0 AND "complaints_resolved" BETWEEN 0 AND "complaints" AND "surveys_sent" >= 0 AND "surveys_answered" BETWEEN 0 AND "surveys_sent");
ALTER TABLE "diary_month" ADD CONSTRAINT "diary_month_satisfaction" CHECK (("satisfaction" IS NULL) = ("surveys_answered" = 0) AND ("satisfaction" IS NULL OR "satisfaction" BETWEEN 0 AND 10000));
GRANT SELECT, INSERT, UPDATE, DELETE ON "diary_month" TO "xingzheng_app";
GRANT SELECT, INSERT, DELETE ON "diary_event" TO "xingzheng_app";
