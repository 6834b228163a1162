import { type OperationResult, type StoredOperation, SYNC_VERSION } from "@/lib/audits/schema";
import type { Link, OwnReport, TeamState, Trouble } from "@/lib/tablet/link";
import { newId } from "@/lib/tablet/new-id";

const PATIENCE_MS = 30_000;

/** The addresses of one audit that a tablet speaks to: versioned, so that an older build still reaches them. */
export const auditAddress = (caseId: string, part: string) => `/api/v1/audits/${caseId}/${part}`;

type Device = { id: string; name: string; lastSequence: number };

/** The tablet's connection to the server, with this browser's clock and timers. */
export function httpLink(caseId: string, device: Device): Link {
  let deviceSequence = device.lastSequence;
  return {
    async send(operations) {
      const body = {
        version: SYNC_VERSION,
        operations: operations.map((each) => ({ ...each, auditId: caseId })),
      };
      const answer = await post(auditAddress(caseId, "operations"), body);
      if ("kind" in answer) return answer;
      const { results } = answer.body as { results?: OperationResult[] };
      return results ? { kind: "results", results } : troubleOf(answer.status);
    },
    async fetchAfter(sequence) {
      const answer = await ask(auditAddress(caseId, `operations?after=${sequence}`), {});
      if ("kind" in answer) return answer;
      const { operations, more, signedOff, closing, devices } = answer.body as TeamState & {
        operations?: StoredOperation[];
        more: boolean;
        signedOff: boolean;
      };
      if (!operations) return troubleOf(answer.status);
      return { kind: "operations", operations, more, signedOff, closing, devices };
    },
    async report(report: OwnReport) {
      const answer = await post(auditAddress(caseId, "devices"), {
        deviceId: device.id,
        name: device.name,
        ...report,
      });
      if ("kind" in answer) return answer;
      const { closing, devices } = answer.body as Partial<TeamState>;
      return devices ? { kind: "team", closing: closing ?? null, devices } : troubleOf(answer.status);
    },
    newId,
    nextPlace() {
      deviceSequence += 1;
      return { deviceId: device.id, deviceSequence };
    },
    now: () => new Date(),
    later(work, milliseconds) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

export type Answer = { status: number; body: unknown };

export async function post(address: string, body: unknown, headers: Record<string, string> = {}) {
  return ask(address, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

/** A request whose answer is JSON, whatever its status; `lost` when there was no such answer. Never throws. */
export async function ask(address: string, init: RequestInit): Promise<Answer | Trouble> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(address, { ...init, signal, cache: "no-store" });
    return { status: response.status, body: await response.json() };
  } catch {
    return { kind: "lost" };
  }
}

/** What a refusal of a whole request means: 5xx and a busy 409 pass, 403 and 404 need a person. */
function troubleOf(status: number): Trouble {
  if (status === 401) return { kind: "signed_out" };
  if (status === 400 || status === 413) return { kind: "rejected" };
  return { kind: status === 403 || status === 404 ? "closed" : "lost" };
}
