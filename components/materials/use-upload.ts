"use client";

import { useRef, useState } from "react";
import type { FailureCode, FieldFault } from "@/lib/outcome";

export type UploadRefusal = {
  code: FailureCode;
  params?: Record<string, string | number>;
  fields?: Record<string, FieldFault>;
};
export type UploadState =
  | { phase: "idle" }
  | { phase: "sending"; name: string; sent: number; size: number }
  | { phase: "checking"; name: string }
  | { phase: "done"; version: number }
  | { phase: "cancelled" }
  | { phase: "lost" }
  | { phase: "refused"; refusal: UploadRefusal };

/** Sends one file with its progress (which fetch cannot tell); it can be cancelled and tried again. */
export function useUpload() {
  const [state, setState] = useState<UploadState>({ phase: "idle" });
  const request = useRef<XMLHttpRequest>(undefined);

  function send(address: string, file: File, onDone: (version: number) => void) {
    if (request.current) return;
    const xhr = new XMLHttpRequest();
    request.current = xhr;
    const end = (next: UploadState) => {
      request.current = undefined;
      setState(next);
    };
    setState({ phase: "sending", name: file.name, sent: 0, size: file.size });
    xhr.upload.onprogress = ({ loaded }) =>
      setState({ phase: "sending", name: file.name, sent: loaded, size: file.size });
    xhr.upload.onload = () => setState({ phase: "checking", name: file.name });
    xhr.onabort = () => end({ phase: "cancelled" });
    xhr.onerror = () => end({ phase: "lost" });
    xhr.onload = () => {
      const answer = parse(xhr.responseText);
      if (xhr.status === 201 && typeof answer.version === "number") {
        end({ phase: "done", version: answer.version });
        onDone(answer.version);
      } else {
        end({ phase: "refused", refusal: refusalOf(answer) });
      }
    };
    xhr.open("POST", address);
    xhr.setRequestHeader("Content-Type", "application/octet-stream");
    xhr.send(file);
  }

  return {
    state,
    send,
    cancel: () => request.current?.abort(),
    refuse: (refusal: UploadRefusal) => setState({ phase: "refused", refusal }),
  };
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function refusalOf(answer: Record<string, unknown>): UploadRefusal {
  // The server's own words, from a fixed list; the texts know what to do with an unknown one.
  const code = (typeof answer.error === "string" ? answer.error : "unexpected") as FailureCode;
  return {
    code,
    params: answer.params as UploadRefusal["params"],
    fields: answer.fields as UploadRefusal["fields"],
  };
}
