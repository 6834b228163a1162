import { MAX_FILE_BYTES } from "@/lib/files/limits";
import type { FailureCode, Params } from "@/lib/outcome";

export type SentProof =
  | { state: "done"; id: string }
  | { state: "refused"; code: FailureCode; params?: Params }
  | { state: "lost" };

/** Sends one file and tells how far it has come; XMLHttpRequest, because fetch knows no upload progress. */
export function sendProof(
  caseId: string,
  file: File,
  onProgress: (share: number) => void,
): { sent: Promise<SentProof>; cancel: () => void } {
  const request = new XMLHttpRequest();
  const sent = new Promise<SentProof>((resolve) => {
    if (file.size > MAX_FILE_BYTES) {
      const params = { max: MAX_FILE_BYTES / 1024 / 1024 };
      return resolve({ state: "refused", code: "file_too_large", params });
    }
    request.open("POST", `/api/cases/${caseId}/corrections?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const body: { id?: string; error?: FailureCode; params?: Params } = request.response ?? {};
      if (request.status === 201 && body.id) resolve({ state: "done", id: body.id });
      else resolve({ state: "refused", code: body.error ?? "unexpected", params: body.params });
    };
    request.onerror = () => resolve({ state: "lost" });
    request.onabort = () => resolve({ state: "lost" });
    request.send(file);
  });
  return { sent, cancel: () => request.abort() };
}
