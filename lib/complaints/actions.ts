"use server";

import { generalFacts } from "@/lib/access/facts";
import { formAction } from "@/lib/action";
import { closeComplaint, recordComplaint } from "@/lib/complaints/commands";
import { closeComplaintSchema, complaintSchema } from "@/lib/complaints/schema";

export const submitComplaint = formAction({
  permission: "complaint.record",
  input: complaintSchema,
  facts: () => generalFacts,
  run: recordComplaint,
  message: "complaint_recorded",
  goTo: () => "/desk/complaints",
});

export const submitComplaintOutcome = formAction({
  permission: "complaint.close",
  sight: "complaint.list",
  input: closeComplaintSchema,
  facts: () => generalFacts,
  run: closeComplaint,
  message: "complaint_closed",
});
