const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;

/** An instant as it is printed: 2026年11月21日14:03（北京时间）. */
export function printedInstant(instant: Date): string {
  const local = new Date(instant.getTime() + SHANGHAI_OFFSET_MS);
  const [hours, minutes] = [local.getUTCHours(), local.getUTCMinutes()].map((n) =>
    String(n).padStart(2, "0"),
  );
  const day = `${local.getUTCFullYear()}年${local.getUTCMonth() + 1}月${local.getUTCDate()}日`;
  return `${day}${hours}:${minutes}（北京时间）`;
}
