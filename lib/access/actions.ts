"use server";

import * as commands from "@/lib/access/commands";
import { generalFacts } from "@/lib/access/facts";
import * as schema from "@/lib/access/schema";
import { formAction, publicFormAction } from "@/lib/action";

const manage = { permission: "account.manage", facts: () => generalFacts } as const;
const own = { permission: "own_account.manage", facts: () => generalFacts } as const;

export const createStaffAccount = formAction({
  ...manage,
  input: schema.newStaffSchema,
  run: commands.createStaffAccount,
});
export const makeSetupLink = formAction({
  ...manage,
  input: schema.accountIdSchema,
  run: commands.makeSetupLink,
});
export const setStaffRoles = formAction({
  ...manage,
  input: schema.staffRolesSchema,
  run: commands.setStaffRoles,
  message: "saved",
});
export const disableAccount = formAction({
  ...manage,
  input: schema.accountIdSchema,
  run: commands.disableAccount,
  message: "saved",
});
export const enableAccount = formAction({
  ...manage,
  input: schema.accountIdSchema,
  run: commands.enableAccount,
  message: "saved",
});

export const changeOwnPassword = formAction({
  ...own,
  input: schema.ownPasswordSchema,
  run: commands.changeOwnPassword,
  message: "password_changed",
});
export const signOutEverywhere = formAction({
  ...own,
  input: schema.noInputSchema,
  run: commands.signOutEverywhere,
  goTo: () => "/sign-in",
});
export const completeSetup = publicFormAction({
  input: schema.setupSchema,
  limit: "setup",
  run: ({ now }, { passwordAgain: _, ...input }) => commands.completeSetup(input, now),
});
