import type { Image, Photo } from "@/lib/photos/schema";

export type Place = NonNullable<Photo["place"]>;

/** A picture made ready on the device: its bytes as they came, and a small copy. */
export type Prepared = { original: Image; originalBlob: Blob; copy: Image; copyBlob: Blob };

/** A photograph as it leaves the camera or the album, before anything is said about it. */
export type TakenPhoto = Prepared & { takenAt: string; place: Place | null };

export type Marked = { annotated: Image; annotatedBlob: Blob };

/** Why a file cannot become a photograph; each has a sentence under `photos.faults`. */
export type PhotoFault = "too_large" | "phone_format" | "no_picture" | "unreadable" | "not_kept";
