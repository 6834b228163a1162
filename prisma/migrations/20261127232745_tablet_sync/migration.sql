-- AlterTable
ALTER TABLE "non_conformity" ADD COLUMN     "finding_id" UUID;

-- AlterTable
ALTER TABLE "scorecard" ADD COLUMN     "closing_at" TIMESTAMPTZ(3),
ADD COLUMN     "closing_by_id" UUID,
ADD COLUMN     "closing_id" UUID,
ADD COLUMN     "gaps_reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "without" JSONB;

-- AlterTable
ALTER TABLE "scorecard_operation" ADD COLUMN     "alongside" UUID[] DEFAULT ARRAY[]::UUID[];

-- CreateTable
CREATE TABLE "audit_device" (
    "case_id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "waiting" INTEGER NOT NULL DEFAULT 0,
    "photos_waiting" INTEGER NOT NULL DEFAULT 0,
    "acknowledged_id" UUID,
    "reported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_device_pkey" PRIMARY KEY ("case_id","device_id","account_id")
);

-- CreateTable
CREATE TABLE "idempotent_answer" (
    "account_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" INTEGER,
    "body" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "idempotent_answer_pkey" PRIMARY KEY ("account_id","key")
);

-- CreateTable
CREATE TABLE "report_rendering" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "step" TEXT NOT NULL DEFAULT '',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "file_id" UUID,
    "failure" TEXT NOT NULL DEFAULT '',
    "requested_by_id" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_rendering_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "idempotent_answer_started_at_idx" ON "idempotent_answer"("started_at");

-- CreateIndex
CREATE UNIQUE INDEX "report_rendering_file_id_key" ON "report_rendering"("file_id");

-- CreateIndex
CREATE INDEX "report_rendering_case_id_requested_at_idx" ON "report_rendering"("case_id", "requested_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "non_conformity_case_id_finding_id_key" ON "non_conformity"("case_id", "finding_id");

-- AddForeignKey
ALTER TABLE "audit_device" ADD CONSTRAINT "audit_device_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "scorecard"("case_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_rendering" ADD CONSTRAINT "report_rendering_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
