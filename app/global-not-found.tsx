import { getLocale } from "next-intl/server";
import { Document, documentMetadata } from "@/components/shell/document";
import { NotFoundMessage } from "@/components/shell/not-found-message";

export const generateMetadata = async () => documentMetadata(await getLocale());

/** Every address that no page answers, in the language of its prefix, readable without script. */
export default async function UnknownAddress() {
  return (
    <Document locale={await getLocale()}>
      <NotFoundMessage standalone />
    </Document>
  );
}
