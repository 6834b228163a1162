"use client";

import { useEffect, useRef, useState } from "react";
import type { Image } from "@/lib/photos/schema";

/** The bytes of a picture from this device or from the server; null when neither can give them now. */
export type LoadPicture = (image: Image) => Promise<Blob | null>;

/** An address for an `<img>` as long as it is shown; null when the bytes cannot be had, undefined while they come. */
export function usePicture(image: Image, load: LoadPicture): string | null | undefined {
  const { sha256 } = image;
  const [found, setFound] = useState<{ sha256: string; address: string | null }>();
  // The hash is the picture; its object and `load` may be new at each rendering.
  const asked = useRef({ image, load });
  useEffect(() => {
    asked.current = { image, load };
  });
  useEffect(() => {
    let address: string | null = null;
    let isGone = false;
    const show = (blob: Blob | null) => {
      if (isGone) return;
      address = blob && URL.createObjectURL(blob);
      setFound({ sha256, address });
    };
    asked.current.load(asked.current.image).then(show, () => show(null));
    return () => {
      isGone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [sha256]);
  return found?.sha256 === sha256 ? found.address : undefined;
}
