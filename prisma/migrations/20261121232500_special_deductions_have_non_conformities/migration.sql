-- Every special deduction must be corrected: its non-conformity says which one it belongs to.
ALTER TABLE "non_conformity" ADD COLUMN "special_id" UUID;
CREATE UNIQUE INDEX "non_conformity_case_id_special_id_key" ON "non_conformity"("case_id", "special_id");
