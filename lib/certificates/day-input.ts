import { z } from "zod";
import { isDay } from "@/lib/calendar";

/** A calendar day as a form sends it, `YYYY-MM-DD`; empty counts as missing. */
export const dayInput = z.string().trim().min(1, "required").refine(isDay, "invalid_date");
