import "server-only";
import { hashPassword } from "@/lib/access/password";
import { addDays, dayInShanghai } from "@/lib/calendar";
import { addEnterprise, addMember, addStaffMember, markFilled } from "@/lib/demo/commands";
import { enterpriseOf } from "@/lib/demo/enterprises/by-key";
import { runInOrder } from "@/lib/demo/in-order";
import { printPapers } from "@/lib/demo/papers";
import { drawPictures } from "@/lib/demo/pictures";
import { Chance } from "@/lib/demo/random";
import { Roster } from "@/lib/demo/roster";
import type { ProfileName, Story } from "@/lib/demo/schema";
import { staff } from "@/lib/demo/staff";
import { decided } from "@/lib/demo/stories/decided";
import { onTheWay } from "@/lib/demo/stories/on-the-way";
import { probeStories } from "@/lib/demo/stories/probe";
import { CaseWalk, type House, type World } from "@/lib/demo/walk/case-walk";
import { walkComplaint } from "@/lib/demo/walk/complaints";
import { walkCase } from "@/lib/demo/walk/walk";
import { instantOn, workDayUntil } from "@/lib/demo/work-days";
import { qualifies } from "@/lib/planning/rules";

const NINE = 9 * 60;
const FOUNDED_DAYS_AGO = 1900;

type Filling = {
  profile: ProfileName;
  /** The same seed gives the same people, cases and scores, dated relative to `now`. */
  seed: number;
  now: Date;
  password: string;
  publicOrigin: string;
  tell: (line: string) => void;
};

/** Fills an empty database with an invented body, its enterprises and their cases. Throws when a step is refused. */
export async function fill({ profile, seed, now, password, publicOrigin, tell }: Filling): Promise<void> {
  const stories: readonly Story[] = profile === "demo" ? [...decided, ...onTheWay] : probeStories;
  const passwordHash = await hashPassword(password);
  const at = instantOn(workDayUntil(addDays(dayInShanghai(now), -FOUNDED_DAYS_AGO)), NINE);
  const colleagues = [];
  for (const member of staff) {
    colleagues.push(await addStaffMember(member, { passwordHash, domain: "xingzheng.example", at }));
  }
  tell(`${colleagues.length} colleagues`);
  const world: World = {
    now,
    seed,
    publicOrigin,
    staff: colleagues,
    houses: await addHouses(stories, { passwordHash, seed, now }),
    roster: new Roster(colleagues, (actor, place) => qualifies(actor.staffRoles, place)),
    papers: await printPapers(),
    pictures: await drawPictures(),
  };
  tell(`${world.houses.size} enterprises`);
  const courses = stories.map((story, index) => walkCase(new CaseWalk(story, world, index)));
  const complaints = stories.flatMap(({ enterprise, complaints: told = [] }) =>
    told.map((complaint) => walkComplaint(enterprise, complaint, world)),
  );
  let ended = 0;
  await runInOrder([...courses, ...complaints], (index) => {
    if (index >= courses.length) return;
    ended += 1;
    if (ended % 5 === 0 || ended === courses.length) tell(`${ended} of ${courses.length} cases`);
  });
  await markFilled(profile, seed);
}

/** Each enterprise registers the day before its first case, with its owner and, where it has one, a member. */
async function addHouses(
  stories: readonly Story[],
  { passwordHash, seed, now }: { passwordHash: string; seed: number; now: Date },
): Promise<Map<string, House>> {
  const houses = new Map<string, House>();
  const first = Chance.of(seed, "credit codes").between(1, 90) * 1_000_000;
  for (const key of [...new Set(stories.map((story) => story.enterprise))].sort()) {
    const enterprise = enterpriseOf(key);
    const oldest = Math.max(
      ...stories.filter((story) => story.enterprise === key).map((story) => story.openedDaysAgo),
    );
    const at = instantOn(workDayUntil(addDays(dayInShanghai(now), -oldest - 1)), NINE - 5);
    const number = first + houses.size * 7919;
    const { organisationId, creditCode } = await addEnterprise(enterprise, { number, at });
    const place = { organisationId, organisationName: enterprise.name };
    const add = (role: "owner" | "member", name: string) =>
      addMember({ email: `${role}@${key}-demo.example`, name, role, ...place }, { passwordHash, at });
    houses.set(key, {
      organisationId,
      creditCode,
      enterprise,
      owner: await add("owner", enterprise.owner),
      member: enterprise.member ? await add("member", enterprise.member) : null,
    });
  }
  return houses;
}
