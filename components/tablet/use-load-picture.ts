"use client";

import { useCallback } from "react";
import type { LoadPicture } from "@/components/photos/use-picture";
import { useOpenPhotos } from "@/components/tablet/photos-context";
import { auditAddress } from "@/lib/tablet/http-link";

/** A picture's bytes from this device, else from the server; null when neither can give them now. */
export function useLoadPicture(): LoadPicture {
  const { database, caseId } = useOpenPhotos();
  return useCallback(
    async ({ sha256 }) => {
      const kept = await database?.images.get([caseId, sha256]).catch(() => undefined);
      if (kept?.bytes) return kept.bytes;
      const answer = await fetch(auditAddress(caseId, `photos/${sha256}`)).catch(() => null);
      return answer?.ok ? answer.blob() : null;
    },
    [database, caseId],
  );
}
