import "server-only";
import { generalFacts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import { addDays, dayInShanghai } from "@/lib/calendar";
import { closeComplaint, recordComplaint } from "@/lib/complaints/commands";
import type { Course } from "@/lib/demo/in-order";
import type { ComplaintStory } from "@/lib/demo/schema";
import type { World } from "@/lib/demo/walk/case-walk";
import { instantOn, workDayUntil } from "@/lib/demo/work-days";

const TEN = 10 * 60;

/** A complaint about an enterprise, and its end where the story has one. */
export async function* walkComplaint(enterprise: string, story: ComplaintStory, world: World): Course {
  const house = world.houses.get(enterprise);
  const actor = world.staff.find((each) => may(each, "complaint.record", generalFacts));
  if (!house || !actor) throw new RangeError(`no complaint about ${enterprise}`);
  const receivedOn = workDayUntil(addDays(dayInShanghai(world.now), -story.daysAgo));
  const recordedAt = instantOn(receivedOn, TEN);
  yield recordedAt;
  const { organisationId } = house;
  const recorded = await recordComplaint(
    { actor, facts: generalFacts, now: recordedAt },
    { organisationId, summary: story.summary, major: story.major, receivedOn },
  );
  if (!recorded.ok) throw new Error(`a complaint was refused: ${recorded.code}`);
  if (!story.closed) return;
  const closedAt = instantOn(workDayUntil(addDays(receivedOn, story.closed.daysLater)), TEN + 35);
  yield closedAt;
  const closed = await closeComplaint(
    { actor, facts: generalFacts, now: closedAt },
    { complaintId: recorded.value.complaintId, outcome: story.closed.outcome },
  );
  if (!closed.ok) throw new Error(`a complaint stays open: ${closed.code}`);
}
