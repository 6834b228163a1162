-- AlterTable
ALTER TABLE "document_finding" ADD COLUMN     "proves" TEXT[];

-- CreateTable
CREATE TABLE "document_review_record" (
    "file_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "concluded_at" TIMESTAMPTZ(3) NOT NULL,
    "readiness" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "whole" BOOLEAN NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_review_record_pkey" PRIMARY KEY ("file_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "document_review_record_case_id_concluded_at_locale_whole_key" ON "document_review_record"("case_id", "concluded_at", "locale", "whole");

-- AddForeignKey
ALTER TABLE "document_review_record" ADD CONSTRAINT "document_review_record_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_review_record" ADD CONSTRAINT "document_review_record_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
