import path from "node:path";
import { z } from "zod";
import { StartupError } from "@/lib/startup-error";

/** Every variable the product reads, with what a right value looks like. An empty one counts as not set. */
const variables = {
  PORT: { schema: z.coerce.number().int().min(1).max(65_535).default(3000), expects: "a port, 1 to 65535" },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    expects: "postgresql://user:password@host:port/database, or nothing for the embedded PostgreSQL",
  },
  DATA_DIR: {
    schema: z
      .string()
      .default(".data")
      .transform((folder) => path.resolve(folder)),
    expects: "a folder",
  },
  PUBLIC_ORIGIN: {
    schema: z
      .string()
      .regex(/^https?:\/\/[^/?#@\s]+\/?$/)
      .refine((text) => URL.canParse(text), { abort: true })
      .transform((text) => new URL(text).origin)
      .optional(),
    expects: "an origin without a path, such as https://stars.example.org",
  },
  SECRETS_FILE: { schema: z.string().optional(), expects: "a file" },
  SMTP_URL: {
    schema: z.url({ protocol: /^smtps?$/ }).optional(),
    expects: "smtp://host:port or smtps://host:port",
  },
  DEFAULT_LOCALE: { schema: z.enum(["zh", "en"]).default("zh"), expects: "zh or en" },
  TRUST_PROXY: { schema: z.enum(["0", "1"]).default("0"), expects: "0, or 1 behind a reverse proxy" },
} as const;

export interface Env {
  port: number;
  /** Undefined: the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  /** Absolute. */
  dataDir: string;
  publicOrigin: string | undefined;
  /** Absolute. */
  secretsFile: string;
  smtpUrl: string | undefined;
  defaultLocale: "zh" | "en";
  /** Whether X-Forwarded-For comes from a reverse proxy of ours. */
  trustProxy: boolean;
}

/** The environment, read at each call. Throws StartupError naming the first wrong variable and what it expects. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const read = <Name extends keyof typeof variables>(
    name: Name,
  ): z.output<(typeof variables)[Name]["schema"]> => {
    const { schema, expects } = variables[name];
    const given = source[name]?.trim() || undefined;
    const result = schema.safeParse(given);
    // A wrong DATABASE_URL or SMTP_URL may hold a password: name the variable, never show the value.
    if (!result.success) throw new StartupError(`${name} has a wrong value; expected ${expects}.`);
    return result.data as z.output<(typeof variables)[Name]["schema"]>;
  };
  const dataDir = read("DATA_DIR");
  return {
    port: read("PORT"),
    databaseUrl: read("DATABASE_URL"),
    dataDir,
    publicOrigin: read("PUBLIC_ORIGIN"),
    secretsFile: path.resolve(read("SECRETS_FILE") ?? path.join(dataDir, "secrets.json")),
    smtpUrl: read("SMTP_URL"),
    defaultLocale: read("DEFAULT_LOCALE"),
    trustProxy: read("TRUST_PROXY") === "1",
  };
}
