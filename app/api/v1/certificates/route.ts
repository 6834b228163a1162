import { loadHolderAnswer } from "@/lib/register/loaders";

/** Certificates by a part of their holder's name. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const { status, body } = await loadHolderAnswer({
    holder: searchParams.get("holder") ?? "",
    after: searchParams.get("after"),
  });
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
