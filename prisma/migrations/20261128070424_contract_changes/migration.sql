-- CreateTable
CREATE TABLE "contract_amendment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "contract_version" INTEGER NOT NULL,
    "terms" JSONB NOT NULL,
    "figures" JSONB NOT NULL,
    "changes" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "text_sha256" TEXT NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "file_id" UUID NOT NULL,
    "outcome" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "contract_amendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_termination" (
    "case_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "contract_version" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "ends_on" DATE NOT NULL,
    "fees" JSONB NOT NULL,
    "due_fen" INTEGER NOT NULL,
    "text_sha256" TEXT NOT NULL,
    "noticed_by_id" UUID NOT NULL,
    "noticed_at" TIMESTAMPTZ(3) NOT NULL,
    "file_id" UUID NOT NULL,

    CONSTRAINT "contract_termination_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "acceptance_finding" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "acceptance_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acceptance_record" (
    "case_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "acceptance_record_pkey" PRIMARY KEY ("case_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "contract_amendment_file_id_key" ON "contract_amendment"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_amendment_case_id_number_key" ON "contract_amendment"("case_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "contract_termination_file_id_key" ON "contract_termination"("file_id");

-- CreateIndex
CREATE INDEX "acceptance_finding_case_id_idx" ON "acceptance_finding"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "acceptance_record_file_id_key" ON "acceptance_record"("file_id");

-- AddForeignKey
ALTER TABLE "contract_amendment" ADD CONSTRAINT "contract_amendment_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_termination" ADD CONSTRAINT "contract_termination_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acceptance_finding" ADD CONSTRAINT "acceptance_finding_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acceptance_record" ADD CONSTRAINT "acceptance_record_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
