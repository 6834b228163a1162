import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { imageOf } from "@/lib/photos/digest";
import { imageSchema } from "@/lib/photos/schema";

test.each([1, 63, 64, 65, 65_536, 65_537, 3_000_001])(
  "a picture of %i bytes is named by them",
  async (size) => {
    const bytes = new Uint8Array(size).map((_, index) => (index * 31) % 251);
    const image = await imageOf(new Blob([bytes]), "image/png");
    expect(image).toEqual({
      sha256: createHash("sha256").update(bytes).digest("hex"),
      size,
      mediaType: "image/png",
    });
    expect(imageSchema.parse(image)).toEqual(image);
  },
);
