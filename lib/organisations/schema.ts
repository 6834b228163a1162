import { z } from "zod";
import { emailSchema, passwordSchema, personNameSchema } from "@/lib/access/schema";
import { faultOfCreditCode, normaliseCreditCode } from "@/lib/organisations/credit-code";
import { typedDigits, typedLine } from "@/lib/typed-text";

/** What an enterprise lives on; chooses the material checklist. */
export const enterpriseTypes = ["manufacturing", "trade", "services", "e_commerce"] as const;
export type EnterpriseType = (typeof enterpriseTypes)[number];

const text = (max: number) => z.string().transform(typedLine).pipe(z.string().max(max, "too_long"));
const required = (max: number) =>
  z.string().transform(typedLine).pipe(z.string().min(1, "required").max(max, "too_long"));
/** As people paste it: full-width letters, signs without a width. */
const pasted = <Schema extends z.ZodType<string, string>>(schema: Schema) =>
  z.string().transform(typedDigits).pipe(schema);

/** Landlines, mobiles and numbers from abroad as people write them; at least six digits. */
export const phoneSchema = z
  .string()
  .transform(typedDigits)
  .pipe(
    z
      .string()
      .min(1, "required")
      .max(30, "too_long")
      .refine((phone) => /^[+()\d\s.-]*$/.test(phone) && phone.replace(/\D/g, "").length >= 6, "phone"),
  );

export const creditCodeSchema = z
  .string()
  .max(60, "credit_code_length")
  .transform(normaliseCreditCode)
  .superRefine((code, context) => {
    const fault = code === "" ? "required" : faultOfCreditCode(code);
    if (fault) context.addIssue({ code: "custom", message: fault });
  });

/** An enterprise and the account of whoever registers it, in one form. */
export const registrationSchema = z
  .strictObject({
    organisationName: required(100),
    creditCode: creditCodeSchema,
    enterpriseType: z.enum(enterpriseTypes, "choose"),
    legalPerson: required(60),
    registeredAddress: required(200),
    officeAddress: text(200),
    contactName: required(60),
    contactPhone: phoneSchema,
    name: z.string().transform(typedLine).pipe(personNameSchema),
    email: pasted(emailSchema),
    password: passwordSchema,
    passwordAgain: z.string(),
    locale: z.enum(["zh", "en"]),
    agreed: z.literal("on", "must_agree"),
  })
  .refine(({ password, passwordAgain }) => password === passwordAgain, {
    path: ["passwordAgain"],
    message: "password_mismatch",
  });
export type Registration = z.output<typeof registrationSchema>;

export const invitationSchema = z.strictObject({ organisationId: z.uuid(), email: pasted(emailSchema) });
export const joinSchema = z
  .strictObject({
    token: z.string().min(20, "required").max(200, "too_long"),
    name: personNameSchema,
    password: passwordSchema,
    passwordAgain: z.string(),
    locale: z.enum(["zh", "en"]),
  })
  .refine(({ password, passwordAgain }) => password === passwordAgain, {
    path: ["passwordAgain"],
    message: "password_mismatch",
  });
