import { useFormatter, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { Photo } from "@/lib/photos/schema";

const MEGABYTE = 1024 * 1024;

/** When, where and by whom a photo was taken, and which bytes are its original. */
export function PhotoFacts({ photo, author }: { photo: Photo; author: string | null }) {
  const t = useTranslations("photos");
  const format = useFormatter();
  const { takenAt, place, original } = photo;
  const degrees = (value: number) => format.number(value, { maximumFractionDigits: 5 });
  const size =
    original.size < MEGABYTE
      ? `${format.number(Math.ceil(original.size / 1024))} kB`
      : `${format.number(original.size / MEGABYTE, { maximumFractionDigits: 1 })} MB`;
  const type = original.mediaType.replace("image/", "").toUpperCase();
  return (
    <DescriptionList
      items={[
        {
          term: t("takenAt"),
          value: format.dateTime(new Date(takenAt), { dateStyle: "medium", timeStyle: "medium" }),
        },
        ...(author ? [{ term: t("takenBy"), value: author }] : []),
        {
          term: t("where"),
          value: place ? (
            t("coordinates", {
              latitude: degrees(place.latitude),
              longitude: degrees(place.longitude),
              accuracy: format.number(Math.ceil(place.accuracy)),
            })
          ) : (
            <span className="text-ink-faint">{t("noPlace")}</span>
          ),
        },
        { term: t("file"), value: t("fileText", { type, size }) },
        {
          term: t("hash"),
          value: <code className="font-mono text-sm break-all">{original.sha256}</code>,
        },
      ]}
    />
  );
}
