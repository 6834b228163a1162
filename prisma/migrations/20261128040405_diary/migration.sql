-- CreateTable
CREATE TABLE "diary_month" (
    "organisation_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "services" INTEGER NOT NULL,
    "complaints" INTEGER NOT NULL,
    "complaints_resolved" INTEGER NOT NULL,
    "surveys_sent" INTEGER NOT NULL,
    "surveys_answered" INTEGER NOT NULL,
    "satisfaction" INTEGER,
    "stamp" UUID NOT NULL,
    "saved_by_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "diary_month_pkey" PRIMARY KEY ("organisation_id","month")
);

-- CreateTable
CREATE TABLE "diary_event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "diary_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "diary_event_organisation_id_held_on_idx" ON "diary_event"("organisation_id", "held_on");

-- AddForeignKey
ALTER TABLE "diary_month" ADD CONSTRAINT "diary_month_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_event" ADD CONSTRAINT "diary_event_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
