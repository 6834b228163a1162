"use client";

import { Picture } from "@/components/photos/picture";
import { useLoadPicture } from "@/components/tablet/use-load-picture";

/** A picture that this device keeps, by its hash. */
export function DevicePicture({ sha256, alt }: { sha256: string; alt: string }) {
  const load = useLoadPicture();
  const image = { sha256, size: 1, mediaType: "image/jpeg" } as const;
  return (
    <Picture image={image} load={load} alt={alt} className="max-h-80 w-full rounded-lg object-contain" />
  );
}
