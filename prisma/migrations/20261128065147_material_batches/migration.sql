-- AlterTable
ALTER TABLE "material_version" ADD COLUMN     "batch_id" UUID,
ADD COLUMN     "stated_name" TEXT;
