import "server-only";
import { notFound } from "next/navigation";
import { generalFacts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import { requireActor } from "@/lib/access/session";
import { dayInShanghai } from "@/lib/calendar";
import { currentInstant } from "@/lib/clock";
import { listColleagues } from "@/lib/people/queries";

/** The register of staff with their bookings from today on. */
export async function loadPeople() {
  const actor = await requireActor("/desk/people");
  if (!may(actor, "people.view", generalFacts)) notFound();
  const today = dayInShanghai(currentInstant());
  return { people: await listColleagues({ from: today }), today };
}
