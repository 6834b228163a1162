import { useTranslations } from "next-intl";

/** What an item of the material checklist is called; an item of a former checklist keeps its key. */
export function useItemTitle() {
  const t = useTranslations("materials");
  return (item: string) => (t.has(`items.${item}.title`) ? t(`items.${item}.title`) : item);
}
