import type { AuditSnapshot } from "@/lib/audits/snapshot";
import { practiceSnapshot, type Trainee } from "@/lib/practice/practice-snapshot";
import type { Scenario, ScenarioId } from "@/lib/practice/scenario";
import type { BilingualText } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";
import { openPersonDatabase, type PersonDatabase } from "@/lib/tablet/device-database";
import { deviceStore, keepSnapshot, readKept } from "@/lib/tablet/device-store";
import type { Link } from "@/lib/tablet/link";
import { newId } from "@/lib/tablet/new-id";
import type { OpenAudit } from "@/lib/tablet/open-audit";
import { PhotoCourier } from "@/lib/tablet/photo-courier";
import { nothingKept } from "@/lib/tablet/store";
import { Tablet } from "@/lib/tablet/tablet";

/** A database of its own for each trainee and practice: no audit's entries are ever in it, and none of its in theirs. */
const databaseOf = (id: ScenarioId, accountId: string) => openPersonDatabase(`practice-${id}-${accountId}`);

/** Never answers, so that whatever is handed over stays on the device: "sent" is not a state of a practice. */
const noAnswer = () => new Promise<never>(() => undefined);

function linkToNowhere(): Link {
  const deviceId = newId();
  let deviceSequence = 0;
  return {
    send: noAnswer,
    fetchAfter: noAnswer,
    report: noAnswer,
    newId,
    nextPlace() {
      deviceSequence += 1;
      return { deviceId, deviceSequence };
    },
    now: () => new Date(),
    later(work, milliseconds) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

/** Opens a practice from this device's memory, or begins it. Where the browser keeps nothing it works until reload. */
export async function openPractice(
  scenario: Scenario,
  trainee: Trainee,
  language: keyof BilingualText,
): Promise<OpenAudit> {
  const snapshot = practiceSnapshot(scenario, trainee, language);
  const memory = await readMemory(databaseOf(scenario.id, trainee.accountId), snapshot).catch(() => null);
  const store = memory
    ? deviceStore(memory.database, scenario.id)
    : { keep: () => Promise.reject(new Error("this browser keeps nothing")) };
  const edition = getEdition(scenario.editionId);
  const tablet = new Tablet(edition, snapshot.viewer, linkToNowhere(), store, memory?.kept ?? nothingKept);
  const photos = memory
    ? new PhotoCourier(memory.database, scenario.id, noAnswer, {
        waiting: (count) => tablet.setPhotosWaiting(count),
        mayStart: () => false,
      })
    : null;
  return { tablet, photos, database: memory?.database ?? null, snapshot };
}

async function readMemory(database: PersonDatabase, snapshot: AuditSnapshot) {
  await keepSnapshot(database, snapshot, new Date());
  const known = await readKept(database, snapshot.caseId);
  return { database, kept: known?.kept ?? nothingKept };
}

/** Deletes everything that was entered in a practice on this device. Rejects when the browser refuses. */
export async function forgetPractice(id: ScenarioId, accountId: string): Promise<void> {
  await databaseOf(id, accountId).delete();
}
