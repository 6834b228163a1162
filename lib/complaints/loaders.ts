import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { generalFacts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import { requireActor } from "@/lib/access/session";
import { dayInShanghai } from "@/lib/calendar";
import { currentInstant } from "@/lib/clock";
import { findOrganisations, listComplaints } from "@/lib/complaints/queries";

type Search = Record<string, string | string[] | undefined>;

const idOrNull = (value: unknown) => z.uuid().safeParse(value).data ?? null;

/** The complaints page: open ones unless all are asked for. */
export async function loadComplaints(search: Search) {
  const actor = await requireActor("/desk/complaints");
  if (!may(actor, "complaint.list", generalFacts)) notFound();
  const onlyOpen = search.show !== "all";
  return {
    ...(await listComplaints({ onlyOpen, after: idOrNull(search.after) })),
    onlyOpen,
    isFirstPage: search.after === undefined,
    mayRecord: may(actor, "complaint.record", generalFacts),
    mayClose: may(actor, "complaint.close", generalFacts),
  };
}

/** The form for a new complaint, with the enterprises that match what was searched for. */
export async function loadNewComplaint(search: Search) {
  const actor = await requireActor("/desk/complaints/new");
  if (!may(actor, "complaint.record", generalFacts)) notFound();
  const text = typeof search.q === "string" ? search.q.trim().slice(0, 80) : "";
  return {
    text,
    organisations: text ? await findOrganisations(text) : [],
    today: dayInShanghai(currentInstant()),
  };
}
