import { loadCertificateAnswer } from "@/lib/register/loaders";

type Context = { params: Promise<{ number: string }> };

/** What other systems ask about one certificate. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { status, body } = await loadCertificateAnswer((await params).number);
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
