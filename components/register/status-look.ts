import {
  CalendarX2,
  CircleCheckBig,
  CircleOff,
  type LucideIcon,
  OctagonX,
  PauseCircle,
  SearchCheck,
} from "lucide-react";
import type { Tone } from "@/components/ui/tone";
import type { PublicStatus } from "@/lib/register/public-certificate";

/** How a status looks; the word beside it says the same without colour or shape. */
export const statusTone: Record<PublicStatus, Tone> = {
  valid: "success",
  suspended: "warning",
  withdrawn: "danger",
  cancelled: "danger",
  expired: "neutral",
  under_check: "info",
};

export const statusIcon: Record<PublicStatus, LucideIcon> = {
  valid: CircleCheckBig,
  suspended: PauseCircle,
  withdrawn: OctagonX,
  cancelled: CircleOff,
  expired: CalendarX2,
  under_check: SearchCheck,
};
