-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'zh',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_role" (
    "account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "granted_by_id" UUID,

    CONSTRAINT "staff_role_pkey" PRIMARY KEY ("account_id","role")
);

-- CreateTable
CREATE TABLE "membership" (
    "account_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("account_id","organisation_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setup_token" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "organisation_id" UUID,
    "email" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setup_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "account_event" (
    "id" BIGSERIAL NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "account_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "credit_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL DEFAULT '',
    "enterprise_type" TEXT NOT NULL,
    "legal_person" TEXT NOT NULL DEFAULT '',
    "registered_address" TEXT NOT NULL DEFAULT '',
    "office_address" TEXT NOT NULL DEFAULT '',
    "address_en" TEXT NOT NULL DEFAULT '',
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_phone" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "reference" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "edition_id" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "status_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "id" BIGSERIAL NOT NULL,
    "case_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "kind" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_side" (
    "case_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_side_pkey" PRIMARY KEY ("case_id","account_id")
);

-- CreateTable
CREATE TABLE "counter" (
    "name" TEXT NOT NULL,
    "value" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "application" (
    "case_id" UUID NOT NULL,
    "employee_count" INTEGER,
    "service_staff_count" INTEGER,
    "products" TEXT NOT NULL DEFAULT '',
    "scope" TEXT NOT NULL DEFAULT '',
    "scope_en" TEXT NOT NULL DEFAULT '',
    "requested_level" TEXT,
    "independent_legal_person" BOOLEAN,
    "service_rules_complete" BOOLEAN,
    "service_owner" TEXT NOT NULL DEFAULT '',
    "earmarked_funds" BOOLEAN,
    "no_major_failure" BOOLEAN,
    "declared_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "application_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "outlet" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "ownership" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_manager" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "certificate_number" TEXT NOT NULL,
    "valid_until" DATE,

    CONSTRAINT "service_manager_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "material_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "file_id" UUID NOT NULL,
    "effective_on" DATE,
    "valid_until" DATE,
    "stated_code" TEXT,
    "uploaded_by_id" UUID NOT NULL,
    "on_behalf" BOOLEAN NOT NULL DEFAULT false,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "material_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supplement_round" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "items" TEXT[],
    "opened_by_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "supplement_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_review" (
    "case_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "reasons" TEXT NOT NULL DEFAULT '',
    "field" TEXT NOT NULL DEFAULT '',
    "computed_half_days" INTEGER,
    "half_days" INTEGER,
    "override_reason" TEXT NOT NULL DEFAULT '',
    "reviewed_by_id" UUID NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "application_review_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "contract" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "terms" JSONB NOT NULL,
    "total_fen" INTEGER NOT NULL,
    "text_sha256" TEXT NOT NULL,
    "offered_by_id" UUID NOT NULL,
    "offered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted_by_id" UUID,
    "accepted_at" TIMESTAMPTZ(3),
    "file_id" UUID,

    CONSTRAINT "contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_plan" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "mode" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "objectives" TEXT NOT NULL DEFAULT '',
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "objection" TEXT,
    "objected_at" TIMESTAMPTZ(3),

    CONSTRAINT "audit_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "booking" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "plan_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "side" TEXT NOT NULL DEFAULT 'evaluation',
    "role" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_finding" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "clause" TEXT,
    "verdict" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "raised_by_id" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "document_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_review" (
    "case_id" UUID NOT NULL,
    "readiness" TEXT NOT NULL,
    "conclusion" TEXT NOT NULL,
    "concluded_by_id" UUID NOT NULL,
    "side" TEXT NOT NULL DEFAULT 'evaluation',
    "concluded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_review_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "scorecard" (
    "case_id" UUID NOT NULL,
    "edition_id" TEXT NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_off_by_id" UUID,
    "signed_off_at" TIMESTAMPTZ(3),
    "result" JSONB,
    "level" TEXT,
    "score" TEXT,
    "final" TEXT,

    CONSTRAINT "scorecard_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "scorecard_operation" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "actor_id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "device_sequence" INTEGER NOT NULL,
    "device_time" TIMESTAMPTZ(3) NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "based_on" UUID,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "scorecard_operation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_report" (
    "case_id" UUID NOT NULL,
    "summary" TEXT NOT NULL,
    "recommendation" TEXT NOT NULL,
    "submitted_by_id" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_report_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "non_conformity" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "grade" TEXT NOT NULL,
    "clause" TEXT,
    "requirement" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "raised_by_id" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "non_conformity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_answer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "non_conformity_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "correction" TEXT NOT NULL,
    "corrective_action" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "answered_by_id" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verdict" TEXT,
    "verdict_reason" TEXT NOT NULL DEFAULT '',
    "verdict_by_id" UUID,
    "verdict_at" TIMESTAMPTZ(3),

    CONSTRAINT "correction_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_proof" (
    "answer_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,

    CONSTRAINT "correction_proof_pkey" PRIMARY KEY ("answer_id","file_id")
);

-- CreateTable
CREATE TABLE "technical_review" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "side" TEXT NOT NULL DEFAULT 'judgement',
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "technical_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "case_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "level" TEXT,
    "reasons" TEXT NOT NULL,
    "preconditions" JSONB NOT NULL,
    "decider_id" UUID NOT NULL,
    "side" TEXT NOT NULL DEFAULT 'judgement',
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_on" DATE NOT NULL,
    "letter_file_id" UUID,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "certificate" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "number" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "holder_name" TEXT NOT NULL,
    "holder_name_en" TEXT NOT NULL DEFAULT '',
    "holder_address" TEXT NOT NULL,
    "holder_address_en" TEXT NOT NULL DEFAULT '',
    "scope" TEXT NOT NULL,
    "scope_en" TEXT NOT NULL DEFAULT '',
    "basis" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "score" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "last_surveillance_on" DATE,
    "issued_by_id" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" TEXT NOT NULL,
    "status_since" DATE NOT NULL,
    "status_reason" TEXT NOT NULL DEFAULT '',
    "file_zh_id" UUID NOT NULL,
    "file_en_id" UUID NOT NULL,
    "holder_bigrams" TEXT[],

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate_change" (
    "id" BIGSERIAL NOT NULL,
    "certificate_id" UUID NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "certificate_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "complaint" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "summary" TEXT NOT NULL,
    "major" BOOLEAN NOT NULL,
    "received_on" DATE NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" TEXT NOT NULL DEFAULT '',
    "closed_by_id" UUID,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "complaint_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "setup_token_token_hash_key" ON "setup_token"("token_hash");

-- CreateIndex
CREATE INDEX "account_event_account_id_id_idx" ON "account_event"("account_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_credit_code_key" ON "organisation"("credit_code");

-- CreateIndex
CREATE UNIQUE INDEX "case_reference_key" ON "case"("reference");

-- CreateIndex
CREATE INDEX "case_organisation_id_idx" ON "case"("organisation_id");

-- CreateIndex
CREATE INDEX "case_status_status_since_id_idx" ON "case"("status", "status_since" DESC, "id");

-- CreateIndex
CREATE INDEX "case_status_since_id_idx" ON "case"("status_since" DESC, "id");

-- CreateIndex
CREATE INDEX "case_event_case_id_id_idx" ON "case_event"("case_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_side_case_id_account_id_side_key" ON "case_side"("case_id", "account_id", "side");

-- CreateIndex
CREATE INDEX "outlet_case_id_idx" ON "outlet"("case_id");

-- CreateIndex
CREATE INDEX "service_manager_case_id_idx" ON "service_manager"("case_id");

-- CreateIndex
CREATE INDEX "stored_file_case_id_idx" ON "stored_file"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "material_version_file_id_key" ON "material_version"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "material_version_case_id_item_version_key" ON "material_version"("case_id", "item", "version");

-- CreateIndex
CREATE UNIQUE INDEX "supplement_round_case_id_number_key" ON "supplement_round"("case_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "contract_number_key" ON "contract"("number");

-- CreateIndex
CREATE UNIQUE INDEX "contract_file_id_key" ON "contract"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_case_id_version_key" ON "contract"("case_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "audit_plan_case_id_version_key" ON "audit_plan"("case_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "audit_plan_id_case_id_key" ON "audit_plan"("id", "case_id");

-- CreateIndex
CREATE INDEX "booking_account_id_idx" ON "booking"("account_id");

-- CreateIndex
CREATE INDEX "booking_case_id_idx" ON "booking"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "booking_plan_id_account_id_key" ON "booking"("plan_id", "account_id");

-- CreateIndex
CREATE INDEX "document_finding_case_id_idx" ON "document_finding"("case_id");

-- CreateIndex
CREATE INDEX "scorecard_operation_case_id_sequence_idx" ON "scorecard_operation"("case_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "scorecard_operation_case_id_device_id_device_sequence_key" ON "scorecard_operation"("case_id", "device_id", "device_sequence");

-- CreateIndex
CREATE UNIQUE INDEX "scorecard_operation_sequence_key" ON "scorecard_operation"("sequence");

-- CreateIndex
CREATE UNIQUE INDEX "non_conformity_case_id_number_key" ON "non_conformity"("case_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "correction_answer_non_conformity_id_round_key" ON "correction_answer"("non_conformity_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "technical_review_case_id_round_key" ON "technical_review"("case_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "decision_letter_file_id_key" ON "decision"("letter_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_number_key" ON "certificate"("number");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_case_id_key" ON "certificate"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_file_zh_id_key" ON "certificate"("file_zh_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_file_en_id_key" ON "certificate"("file_en_id");

-- CreateIndex
CREATE INDEX "certificate_organisation_id_idx" ON "certificate"("organisation_id");

-- CreateIndex
CREATE INDEX "certificate_holder_bigrams_idx" ON "certificate" USING GIN ("holder_bigrams");

-- CreateIndex
CREATE INDEX "certificate_issued_on_number_idx" ON "certificate"("issued_on" DESC, "number");

-- CreateIndex
CREATE INDEX "certificate_change_certificate_id_id_idx" ON "certificate_change"("certificate_id", "id");

-- CreateIndex
CREATE INDEX "complaint_organisation_id_idx" ON "complaint"("organisation_id");

-- AddForeignKey
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_side" ADD CONSTRAINT "case_side_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_manager" ADD CONSTRAINT "service_manager_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "material_version" ADD CONSTRAINT "material_version_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "material_version" ADD CONSTRAINT "material_version_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplement_round" ADD CONSTRAINT "supplement_round_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_review" ADD CONSTRAINT "application_review_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_plan" ADD CONSTRAINT "audit_plan_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_plan_id_case_id_fkey" FOREIGN KEY ("plan_id", "case_id") REFERENCES "audit_plan"("id", "case_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_case_id_account_id_side_fkey" FOREIGN KEY ("case_id", "account_id", "side") REFERENCES "case_side"("case_id", "account_id", "side") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_finding" ADD CONSTRAINT "document_finding_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_review" ADD CONSTRAINT "document_review_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_review" ADD CONSTRAINT "document_review_case_id_concluded_by_id_side_fkey" FOREIGN KEY ("case_id", "concluded_by_id", "side") REFERENCES "case_side"("case_id", "account_id", "side") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scorecard_operation" ADD CONSTRAINT "scorecard_operation_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "scorecard"("case_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_report" ADD CONSTRAINT "audit_report_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "non_conformity" ADD CONSTRAINT "non_conformity_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_answer" ADD CONSTRAINT "correction_answer_non_conformity_id_fkey" FOREIGN KEY ("non_conformity_id") REFERENCES "non_conformity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_proof" ADD CONSTRAINT "correction_proof_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "correction_answer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_proof" ADD CONSTRAINT "correction_proof_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technical_review" ADD CONSTRAINT "technical_review_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technical_review" ADD CONSTRAINT "technical_review_case_id_reviewer_id_side_fkey" FOREIGN KEY ("case_id", "reviewer_id", "side") REFERENCES "case_side"("case_id", "account_id", "side") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_case_id_decider_id_side_fkey" FOREIGN KEY ("case_id", "decider_id", "side") REFERENCES "case_side"("case_id", "account_id", "side") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_change" ADD CONSTRAINT "certificate_change_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
