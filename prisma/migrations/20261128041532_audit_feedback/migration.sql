-- CreateTable
CREATE TABLE "audit_feedback" (
    "case_id" UUID NOT NULL,
    "professionalism" INTEGER NOT NULL,
    "impartiality" INTEGER NOT NULL,
    "communication" INTEGER NOT NULL,
    "schedule" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "contact_wished" BOOLEAN NOT NULL,
    "given_by_id" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_feedback_pkey" PRIMARY KEY ("case_id")
);

-- CreateIndex
CREATE INDEX "audit_feedback_given_at_case_id_idx" ON "audit_feedback"("given_at" DESC, "case_id");

-- AddForeignKey
ALTER TABLE "audit_feedback" ADD CONSTRAINT "audit_feedback_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
