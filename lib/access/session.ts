import "server-only";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { authOptions } from "@/lib/access/auth-options";
import type { Actor } from "@/lib/access/schema";
import { getActorOfSession } from "@/lib/access/sessions";
import { currentInstant } from "@/lib/clock";

/** The signed-in person of this request, read from the database once per request; null for the public. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await getServerSession(authOptions);
  return session?.sid ? getActorOfSession(session.sid, currentInstant()) : null;
});

/** The signed-in person, or off to the sign-in page, which comes back to `returnTo` afterwards. */
export async function requireActor(returnTo?: string): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  const prefix = (await getLocale()) === "zh" ? "" : "/en";
  const target = returnTo ? `?returnTo=${encodeURIComponent(returnTo)}` : "";
  redirect(`${prefix}/sign-in${target}`);
}
