import { postProof } from "@/lib/corrections/upload";

/** Takes one proof of a correction: the file as body, its name in `?name=`. */
export async function POST(request: Request, { params }: { params: Promise<{ caseId: string }> }) {
  return postProof(request, (await params).caseId);
}
