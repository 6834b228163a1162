import { z } from "zod";

/** The largest picture that a tablet hands over, in bytes: 30 MB. */
export const MAX_PHOTO_BYTES = 30 * 1024 * 1024;

export const photoTypes = ["image/jpeg", "image/png", "image/webp"] as const;
export type PhotoType = (typeof photoTypes)[number];

const extensions: Record<PhotoType, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
};
export const extensionOf = (type: PhotoType) => extensions[type];

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** A picture's bytes, named by their SHA-256. */
export const imageSchema = z.strictObject({
  sha256: sha256Schema,
  size: z.int().min(1).max(MAX_PHOTO_BYTES),
  mediaType: z.enum(photoTypes),
});

/** A photograph taken on site. The original is never changed; the copy is small, made on the device. */
export const photoSchema = z.strictObject({
  /** What it shows: `item:5.1.1.1`, `sample:…`, `finding:…`, `meeting:opening`, `meeting:closing` or `audit`. */
  subject: z.string().max(200),
  caption: z.string().max(500).default(""),
  takenAt: z.iso.datetime({ precision: 3 }),
  /** Only where the person allowed it. Degrees (WGS 84) and metres. */
  place: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      accuracy: z.number().min(0).max(1e7),
    })
    .nullable()
    .default(null),
  original: imageSchema,
  copy: imageSchema,
  /** The copy with marks drawn on it. */
  annotated: imageSchema.nullable().default(null),
});

export type Image = z.infer<typeof imageSchema>;
export type Photo = z.infer<typeof photoSchema>;

/** Every picture that a photo speaks of, the small copies first: they are what reports need. */
export function imagesOf({ copy, annotated, original }: Photo): Image[] {
  return [copy, ...(annotated ? [annotated] : []), original];
}

/** An audit's pictures, or one of them by its hash. */
export const pictureAddressSchema = z.strictObject({ caseId: z.uuid(), sha256: sha256Schema.optional() });
