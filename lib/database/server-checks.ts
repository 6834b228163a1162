import pg from "pg";
import { StartupError } from "@/lib/startup-error";

const mustBeOn = ["fsync", "full_page_writes", "synchronous_commit"] as const;

/**
 * Refuses a server on which an acknowledged write could be lost or a character could be spoiled. Throws
 * StartupError with the setting's name, or with the reason why the server does not answer.
 */
export async function requireSafeServer(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new StartupError(`The database does not answer: ${reason(error)}`);
  }
  try {
    for (const setting of mustBeOn) {
      const value = await show(client, setting);
      // synchronous_commit has steps above "on" for replicas; only the ones below lose commits.
      const safe = value === "on" || (setting === "synchronous_commit" && value === "remote_apply");
      if (!safe)
        throw new StartupError(
          `The database runs with ${setting} = ${value}: turn it on, or acknowledged work can be lost.`,
        );
    }
    for (const setting of ["server_encoding", "client_encoding"]) {
      const value = await show(client, setting);
      if (value !== "UTF8")
        throw new StartupError(`The database has ${setting} ${value}: make it anew with UTF8.`);
    }
  } finally {
    await client.end();
  }
}

async function show(client: pg.Client, setting: string): Promise<string> {
  const result = await client.query<{ value: string }>("SELECT current_setting($1) AS value", [setting]);
  return result.rows[0]?.value ?? "";
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return reason(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
