import type { Day } from "@/lib/calendar";
import type { LatestVersion } from "@/lib/materials/rules";

type Filed = { item: string; version: number; fileId: string; batchId: string | null };

/** What files that belong together share; a file that was brought alone can be joined by its own id. */
export const batchOf = ({ fileId, batchId }: Pick<Filed, "fileId" | "batchId">) => batchId ?? fileId;

/** The files that an item consists of now, of its versions newest first: the newest and what was brought with it. */
export function currentFiles<Version extends Filed>(versions: readonly Version[]): Version[] {
  const [newest] = versions;
  return newest ? versions.filter((version) => batchOf(version) === batchOf(newest)) : [];
}

/** One line an item of a case's versions: its files expire with the first of them. */
export function judgedLines(
  versions: readonly (Filed & { validUntil: Day | null; statedCode: string | null })[],
): LatestVersion[] {
  const newestFirst = [...versions].sort((a, b) => b.version - a.version);
  return [...new Set(newestFirst.map(({ item }) => item))].map((item) => {
    const current = currentFiles(newestFirst.filter((version) => version.item === item));
    const days = current.flatMap(({ validUntil }) => validUntil ?? []).sort();
    const code = current.find(({ statedCode }) => statedCode !== null)?.statedCode ?? null;
    return { item, validUntil: days[0] ?? null, statedCode: code };
  });
}
