-- CreateTable
CREATE TABLE "self_assessment" (
    "organisation_id" UUID NOT NULL,
    "edition_id" TEXT NOT NULL,
    "pack" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "updated_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "self_assessment_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "self_assessment_answer" (
    "organisation_id" UUID NOT NULL,
    "clause" TEXT NOT NULL,
    "value" JSONB,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "updated_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "self_assessment_answer_pkey" PRIMARY KEY ("organisation_id","clause")
);

-- CreateTable
CREATE TABLE "self_assessment_view" (
    "id" BIGSERIAL NOT NULL,
    "case_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "viewer_id" UUID NOT NULL,
    "granted" BOOLEAN NOT NULL,
    "version" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "self_assessment_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "self_assessment_view_organisation_id_at_idx" ON "self_assessment_view"("organisation_id", "at");

-- CreateIndex
CREATE INDEX "self_assessment_view_case_id_idx" ON "self_assessment_view"("case_id");

-- AddForeignKey
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_assessment_answer" ADD CONSTRAINT "self_assessment_answer_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "self_assessment"("organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_assessment_view" ADD CONSTRAINT "self_assessment_view_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_assessment_view" ADD CONSTRAINT "self_assessment_view_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
