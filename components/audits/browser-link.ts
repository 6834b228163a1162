import type { OperationResult, StoredOperation } from "@/lib/audits/schema";
import type { Link, Trouble } from "@/lib/audits/tablet/link";

/** The tablet's connection to the server over the versioned address, with this browser's ids, clock and timers. */
export function browserLink(caseId: string): Link {
  const address = `/api/v1/audits/${caseId}/operations`;
  return {
    async send(operations) {
      const answer = await request(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ operations }),
      });
      if ("kind" in answer) return answer;
      const { results } = answer.body as { results?: OperationResult[] };
      return results ? { kind: "results", results } : troubleOf(answer.status);
    },
    async fetchAfter(sequence) {
      const answer = await request(`${address}?after=${sequence}`, {});
      if ("kind" in answer) return answer;
      const { operations, more, signedOff } = answer.body as {
        operations?: StoredOperation[];
        more: boolean;
        signedOff: boolean;
      };
      return operations ? { kind: "operations", operations, more, signedOff } : troubleOf(answer.status);
    },
    newId,
    nextPlace: () => nextPlace(caseId),
    now: () => new Date(),
    later(work, milliseconds) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

async function request(
  address: string,
  init: RequestInit,
): Promise<{ status: number; body: unknown } | Trouble> {
  try {
    const signal = AbortSignal.timeout(20_000);
    const response = await fetch(address, { ...init, signal, cache: "no-store" });
    return { status: response.status, body: await response.json() };
  } catch {
    return { kind: "lost" };
  }
}

function troubleOf(status: number): Trouble {
  if (status === 401) return { kind: "signed_out" };
  if (status === 400 || status === 413) return { kind: "rejected" };
  return { kind: status === 403 || status === 404 ? "closed" : "lost" };
}

/** crypto.randomUUID is missing on plain http addresses of a local network; getRandomValues is not. */
export function newId(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

const inMemory = new Map<string, string>();

/** This device's id and its next number within the audit; where storage is closed, those of this page. */
function nextPlace(caseId: string): { deviceId: string; deviceSequence: number } {
  const deviceId = kept("xingzheng.device") ?? keep("xingzheng.device", newId());
  const place = `xingzheng.sequence.${caseId}`;
  const deviceSequence = Number(kept(place) ?? 0) + 1;
  keep(place, String(deviceSequence));
  return { deviceId, deviceSequence };
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return inMemory.get(key) ?? null;
  }
}

function keep(key: string, value: string): string {
  try {
    localStorage.setItem(key, value);
  } catch {
    inMemory.set(key, value);
  }
  return value;
}
