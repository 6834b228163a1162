import { ApplicationAnswersView } from "@/components/applications/application-answers";
import { EligibilityPanel } from "@/components/applications/eligibility-panel";
import { ReviewActions } from "@/components/applications/review-actions";
import { ReviewResult } from "@/components/applications/review-result";
import { SupplementNotice } from "@/components/applications/supplement-notice";
import { TransferCheck } from "@/components/applications/transfer-check";
import { LicenceComparison } from "@/components/materials/licence-comparison";
import { MaterialChecks } from "@/components/materials/material-checks";
import { MaterialList } from "@/components/materials/material-list";
import { Stack } from "@/components/ui/stack";
import type { loadApplicationReview } from "@/lib/applications/loaders";

type Props = { review: Awaited<ReturnType<typeof loadApplicationReview>> };

/** The application at the desk: answers and documents beside what follows from them, and the conclusion. */
export function ApplicationReviewView({ review }: Props) {
  const { application, today, mayUpload } = review;
  return (
    <Stack>
      <SupplementNotice rounds={application.rounds} />
      <ReviewResult review={review} />
      <TransferCheck review={review} />
      <ReviewActions review={review} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <EligibilityPanel answers={application.answers} today={today} />
        <MaterialChecks judged={review} />
      </div>
      <LicenceComparison judged={review} />
      <ApplicationAnswersView application={application} />
      <MaterialList judged={review} onBehalf={mayUpload} />
    </Stack>
  );
}
