-- AlterTable
ALTER TABLE "application" ADD COLUMN     "industry_code" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "region_code" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "outlet" ADD COLUMN     "staff_count" INTEGER;

-- CreateTable
CREATE TABLE "transfer_claim" (
    "case_id" UUID NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "certificate_number" TEXT NOT NULL DEFAULT '',
    "level" TEXT,
    "issued_on" DATE,
    "expires_on" DATE,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "transfer_claim_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "transfer_check" (
    "case_id" UUID NOT NULL,
    "valid" BOOLEAN NOT NULL,
    "not_suspended" BOOLEAN NOT NULL,
    "findings" TEXT NOT NULL,
    "conclusion" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "checked_by_id" UUID NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "transfer_check_pkey" PRIMARY KEY ("case_id")
);

-- AddForeignKey
ALTER TABLE "transfer_claim" ADD CONSTRAINT "transfer_claim_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer_check" ADD CONSTRAINT "transfer_check_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
