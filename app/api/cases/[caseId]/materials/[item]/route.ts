import { isPostedForm, receivePostedForm } from "@/lib/materials/posted-form";
import { receiveMaterial } from "@/lib/materials/receive";

type Context = { params: Promise<{ caseId: string; item: string }> };

/**
 * The body is the file itself; `name`, `effectiveOn`, `validUntil`, `statedCode`, `statedName` and `onBehalf` stand in
 * the address. A form that a browser sends without script is taken as well and led back to its page.
 */
export async function POST(request: Request, { params }: Context) {
  return isPostedForm(request)
    ? receivePostedForm(request, await params)
    : receiveMaterial(request, await params);
}
