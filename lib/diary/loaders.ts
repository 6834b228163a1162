import "server-only";
import { may } from "@/lib/access/permissions";
import { dayInShanghai } from "@/lib/calendar";
import { currentInstant } from "@/lib/clock";
import { FIRST_YEAR, isMonth, monthInShanghai, monthsOf, yearAsked } from "@/lib/diary/month";
import { listDiaries } from "@/lib/diary/queries";
import { ratesOf, totalsOf } from "@/lib/diary/rates";
import { enterPortal } from "@/lib/organisations/loaders";

type Search = Record<string, string | string[] | undefined>;

/** One year of the diaries of the person's enterprises; `month` with `of` opens one month of one of them. */
export async function loadDiary(search: Search) {
  const actor = await enterPortal();
  const now = currentInstant();
  const present = monthInShanghai(now);
  const year = yearAsked(search.year, Number(present.slice(0, 4)));
  const mine = actor.memberships.filter(({ organisationId }) =>
    may(actor, "diary.keep", { kind: "organisation", organisationId }),
  );
  const diaries = await listDiaries(
    mine.map(({ organisationId }) => organisationId),
    year,
  );
  const open = typeof search.month === "string" && isMonth(search.month) ? search.month : null;
  return {
    year,
    today: dayInShanghai(now),
    earlier: year > FIRST_YEAR ? year - 1 : null,
    later: `${year + 1}-01` <= present ? year + 1 : null,
    organisations: mine.map(({ organisationId, organisationName }) => {
      const { months, events } = diaries.get(organisationId) ?? { months: [], events: [] };
      return {
        organisationId,
        organisationName,
        months: monthsOf(year)
          .filter((month) => month <= present)
          .map((month) => {
            const kept = months.find((one) => one.month === month) ?? null;
            return { month, kept, rates: ratesOf(kept ? [kept] : []) };
          }),
        totals: totalsOf(months),
        rates: ratesOf(months),
        isEmpty: months.length === 0,
        events,
        open: search.of === organisationId && open !== null && open <= present ? open : null,
      };
    }),
  };
}
export type LoadedDiary = Awaited<ReturnType<typeof loadDiary>>;
export type DiaryOfOrganisation = LoadedDiary["organisations"][number];
