"use client";

import { ImageOff } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { type LoadPicture, usePicture } from "@/components/photos/use-picture";
import { cn } from "@/components/ui/class-names";
import { Skeleton } from "@/components/ui/skeleton";
import type { Image } from "@/lib/photos/schema";

type Props = {
  image: Image;
  load: LoadPicture;
  /** Empty where the text beside it says the same. */
  alt: string;
  /** Only a sign instead of the sentence when the bytes are not here. */
  small?: boolean;
  className?: string;
  ref?: Ref<HTMLImageElement>;
};

/** A picture by its hash; while its bytes come, or when they are not here, it says so. */
export function Picture({ image, load, alt, small = false, className, ref }: Props) {
  const t = useTranslations("photos");
  const address = usePicture(image, load);
  if (address === undefined) return <Skeleton className={cn("min-h-16", className)} />;
  if (address === null) {
    return (
      <span
        className={cn(
          "grid place-content-center justify-items-center gap-1 bg-sunken p-3 text-sm text-ink-muted",
          className,
        )}
      >
        <ImageOff aria-hidden className="size-6 text-ink-faint" />
        <span className={small ? "sr-only" : "text-center"}>{t("absent")}</span>
      </span>
    );
  }
  // biome-ignore lint/performance/noImgElement: the bytes are on this device; there is nothing for the framework's image service to load.
  return <img ref={ref} src={address} alt={alt} draggable={false} className={className} />;
}
