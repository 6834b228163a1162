/** The address of a document on the page, for focus and links. */
export const documentId = (item: string) => `document-${item}`;
