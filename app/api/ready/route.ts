import { readiness } from "@/lib/database/readiness";
import { readEnv } from "@/lib/env";

export const dynamic = "force-dynamic";

export async function GET() {
  const { databaseUrl, dataDir } = readEnv();
  const answer = await readiness(databaseUrl ?? "", dataDir, Date.now());
  return Response.json(answer, {
    status: answer.ready ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
