-- CreateTable
CREATE TABLE "visit_preparation" (
    "case_id" UUID NOT NULL,
    "contact_name" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,
    "meeting_point" TEXT NOT NULL,
    "meeting_room" TEXT NOT NULL,
    "network_available" BOOLEAN,
    "entry_rules" TEXT NOT NULL,
    "travel" TEXT NOT NULL,
    "remarks" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "saved_by_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_preparation_pkey" PRIMARY KEY ("case_id")
);

-- AddForeignKey
ALTER TABLE "visit_preparation" ADD CONSTRAINT "visit_preparation_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
