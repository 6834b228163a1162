import { type Delivery, type Send, transfer } from "@/lib/files/transfer";
import type { Image } from "@/lib/photos/schema";

type Parcel = {
  caseId: string;
  image: Image;
  blob: Blob;
  /** Bytes that the server has, of all. */
  onProgress?: (arrived: number, size: number) => void;
  signal?: AbortSignal;
  /** The browser's fetch unless told otherwise. */
  send?: Send;
};

/**
 * Sends one picture to `/api/v1/audits/{caseId}/photos/{sha256}`, resumably; never throws. The picture's entry must
 * have been sent before.
 */
export async function sendImage({ caseId, image, ...rest }: Parcel): Promise<Delivery> {
  if (rest.blob.size !== image.size) return "rejected";
  const { sha256, mediaType } = image;
  const folder = `/api/v1/audits/${caseId}/photos`;
  const { delivery } = await transfer({ ...rest, folder, sha256, metadata: { sha256, mediaType } });
  return delivery;
}
