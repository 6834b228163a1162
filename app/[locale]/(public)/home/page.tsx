import { getLocale } from "next-intl/server";
import { homeOf } from "@/lib/access/loaders";
import { requireActor } from "@/lib/access/session";
import { redirect } from "@/lib/i18n/navigation";

/** Sends a signed-in person to where their own work begins. */
export default async function HomeOfPerson() {
  const actor = await requireActor();
  redirect({ href: homeOf(actor), locale: await getLocale() });
}
