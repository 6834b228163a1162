const address = /^\/(?:(en)\/)?field(?:\/audits\/([0-9a-f-]{36})(\/.*)?|\/?|\/shell)$/;

/**
 * What an address of the field is: its language, its audit, and whether it is the audit's workspace, which works
 * without a network. Null for every address outside the field.
 */
export function fieldPage(
  pathname: string,
): { locale: "zh" | "en"; caseId: string | null; isWorkspace: boolean } | null {
  const found = address.exec(pathname);
  if (!found) return null;
  const [, locale, caseId = null, rest = ""] = found;
  return {
    locale: locale === "en" ? "en" : "zh",
    caseId,
    isWorkspace: caseId !== null && /^\/?$/.test(rest),
  };
}

/** Where the field's shell is served: a page that holds nobody's data and reads the device. */
export function shellOf(locale: string): string {
  return locale === "en" ? "/en/field/shell" : "/field/shell";
}
