/** The largest upload, in bytes: 50 MB. Known to the browser too, which refuses before it sends. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
