import { postOpening } from "@/lib/audits/sync";

/** Begins the audit on site: `POST {}` answers 200 `{}`; 403 for anybody but the team lead, 409 `wrong_state`. */
export async function POST(request: Request, { params }: { params: Promise<{ caseId: string }> }) {
  return postOpening(request, (await params).caseId);
}
