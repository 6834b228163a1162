"use server";

import type { z } from "zod";
import { formAction, publicFormAction } from "@/lib/action";
import * as commands from "@/lib/organisations/commands";
import * as schema from "@/lib/organisations/schema";

export const registerOrganisation = publicFormAction({
  input: schema.registrationSchema,
  limit: "register",
  run: (context, { passwordAgain: _, agreed: __, ...input }) => commands.registerOrganisation(context, input),
});

export const inviteMember = formAction({
  permission: "member.invite",
  input: schema.invitationSchema,
  facts: ({ organisationId }: z.output<typeof schema.invitationSchema>) => ({
    kind: "organisation" as const,
    organisationId,
  }),
  run: commands.inviteMember,
});

export const joinOrganisation = publicFormAction({
  input: schema.joinSchema,
  limit: "join",
  run: (context, { passwordAgain: _, ...input }) => commands.joinOrganisation(context, input),
});
