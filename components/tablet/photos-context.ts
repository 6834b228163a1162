"use client";

import { createContext, useContext } from "react";
import type { PersonDatabase } from "@/lib/tablet/device-database";
import type { PhotoCourier } from "@/lib/tablet/photo-courier";

/** The pictures of the open audit: what this device keeps of them, and what carries them to the server. */
export type OpenPhotos = { photos: PhotoCourier | null; database: PersonDatabase | null; caseId: string };

export const PhotosContext = createContext<OpenPhotos | null>(null);

export function useOpenPhotos(): OpenPhotos {
  const open = useContext(PhotosContext);
  if (!open) throw new Error("there is no audit open on this page");
  return open;
}
