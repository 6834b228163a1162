import { receiveMaterial } from "@/lib/materials/receive";

type Context = { params: Promise<{ caseId: string; item: string }> };

/** The body is the file itself; `name`, `effectiveOn`, `validUntil`, `statedCode` and `onBehalf` stand in the address. */
export async function POST(request: Request, { params }: Context) {
  return receiveMaterial(request, await params);
}
