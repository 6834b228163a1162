import type { StoredOperation } from "@/lib/audits/schema";
import type { AuditSnapshot } from "@/lib/audits/snapshot";
import { sendImage } from "@/lib/photos/transfer";
import { getEdition } from "@/lib/scoring/editions";
import { deviceId, setPrepared } from "@/lib/tablet/device";
import { openPersonDatabase, type PersonDatabase } from "@/lib/tablet/device-database";
import { deviceStore, keepSnapshot, readKept } from "@/lib/tablet/device-store";
import { ask, auditAddress, httpLink } from "@/lib/tablet/http-link";
import { PhotoCourier } from "@/lib/tablet/photo-courier";
import { type Kept, nothingKept, type Store } from "@/lib/tablet/store";
import { Tablet } from "@/lib/tablet/tablet";

const LOOK_EVERY_MS = 4000;
const PHOTOS_EVERY_MS = 15_000;
const SNAPSHOT_EVERY_MS = 5 * 60_000;

/** What a page that came from the server brings along. */
export type Brought = { snapshot: AuditSnapshot; operations: readonly StoredOperation[] };

/** One audit, open in this window: its tablet, its pictures, and what the device knows of it. */
export type OpenAudit = {
  tablet: Tablet;
  /** Null where the browser keeps nothing at all. */
  photos: PhotoCourier | null;
  database: PersonDatabase | null;
  snapshot: AuditSnapshot;
};

/**
 * Opens an audit from this device's memory and from what the server brought; null when neither has it. Where the
 * browser keeps nothing the tablet works on, says so at every entry, and sends at once.
 */
export async function openAudit(
  accountId: string,
  caseId: string,
  brought: Brought | null,
): Promise<OpenAudit | null> {
  const memory = await openMemory(accountId, caseId, brought).catch(() => null);
  const snapshot = memory?.snapshot ?? brought?.snapshot;
  if (!snapshot) return null;
  const kept = memory?.kept ?? nothingKept;
  const { viewer } = snapshot;
  const link = httpLink(caseId, {
    id: memory?.deviceId ?? crypto.randomUUID(),
    name: deviceName(),
    lastSequence: memory?.lastSequence ?? 0,
  });
  const store = memory ? deviceStore(memory.database, caseId) : keepsNothing;
  const tablet = new Tablet(getEdition(snapshot.editionId), viewer, link, store, kept);
  const photos = memory
    ? new PhotoCourier(
        memory.database,
        caseId,
        ({ bytes, sha256, size, mediaType }, onProgress) =>
          sendImage({ caseId, image: { sha256, size, mediaType }, blob: bytes, onProgress }),
        {
          waiting: (count) => tablet.setPhotosWaiting(count),
          mayStart: () => tablet.overview().waiting === 0,
        },
      )
    : null;
  const known = new Set(kept.stored.map(({ id }) => id));
  tablet.receive((brought?.operations ?? []).filter(({ id }) => !known.has(id)));
  return { tablet, photos, database: memory?.database ?? null, snapshot };
}

type Memory = {
  database: PersonDatabase;
  deviceId: string;
  snapshot: AuditSnapshot;
  kept: Kept;
  lastSequence: number;
};

async function openMemory(
  accountId: string,
  caseId: string,
  brought: Brought | null,
): Promise<Memory | null> {
  const database = openPersonDatabase(accountId);
  if (brought) await keepSnapshot(database, brought.snapshot, new Date());
  const [id, known] = await Promise.all([deviceId(), readKept(database, caseId)]);
  if (!known) return null;
  const { audit, kept } = known;
  const own = [...kept.stored, ...kept.waiting].filter((each) => each.deviceId === id);
  const lastSequence = Math.max(audit.lastSequence, ...own.map(({ deviceSequence }) => deviceSequence));
  return { database, deviceId: id, snapshot: audit.snapshot, kept, lastSequence };
}

const keepsNothing: Store = { keep: () => Promise.reject(new Error("this browser keeps nothing")) };

/** Keeps an open audit in step with the server while its page is there; answers how to stop. */
export function keepInStep(
  { tablet, photos, database, snapshot }: OpenAudit,
  onSnapshot: (snapshot: AuditSnapshot) => void,
): () => void {
  const { caseId, viewer } = snapshot;
  let wasSignedOff = snapshot.signedOffAt !== null;
  const renew = async () => {
    const fresh = await fetchSnapshot(caseId);
    if (!fresh) return;
    if (database) await keepSnapshot(database, fresh, new Date()).catch(() => undefined);
    // What came too late stays on this device, and this page is where it is looked after.
    const { waiting, refused } = tablet.overview();
    if (fresh.signedOffAt && waiting + refused === 0) {
      await setPrepared(viewer.accountId, caseId, false).catch(() => undefined);
    }
    onSnapshot(fresh);
  };
  const look = () => {
    if (document.visibilityState === "visible") void tablet.look();
  };
  const leave = () => (document.visibilityState === "hidden" ? tablet.flush() : look());
  const retry = () => {
    tablet.retryNow();
    void photos?.deliver();
  };
  const warn = (event: BeforeUnloadEvent) => {
    tablet.flush();
    const { keeps, waiting } = tablet.overview();
    if (!keeps && waiting > 0) event.preventDefault();
  };
  const unsubscribe = tablet.subscribe(() => {
    const { signedOff } = tablet.overview();
    if (signedOff && !wasSignedOff) void renew();
    wasSignedOff = signedOff;
  });
  look();
  void photos?.deliver();
  const timers = [
    setInterval(look, LOOK_EVERY_MS),
    setInterval(() => void photos?.deliver(), PHOTOS_EVERY_MS),
    setInterval(() => void renew(), SNAPSHOT_EVERY_MS),
  ];
  document.addEventListener("visibilitychange", leave);
  window.addEventListener("online", retry);
  window.addEventListener("beforeunload", warn);
  window.addEventListener("pagehide", leave);
  return () => {
    tablet.flush();
    photos?.stop();
    unsubscribe();
    for (const timer of timers) clearInterval(timer);
    document.removeEventListener("visibilitychange", leave);
    window.removeEventListener("online", retry);
    window.removeEventListener("beforeunload", warn);
    window.removeEventListener("pagehide", leave);
  };
}

/** The audit as the server knows it now; null when it cannot be had. */
export async function fetchSnapshot(caseId: string): Promise<AuditSnapshot | null> {
  const answer = await ask(auditAddress(caseId, "snapshot"), {});
  return "status" in answer && answer.status === 200 ? (answer.body as AuditSnapshot) : null;
}

/** What colleagues call this device: its system and browser, as far as the browser tells. */
function deviceName(): string {
  const { userAgent } = navigator;
  const system = /iPad|iPhone|Android|Windows|Mac OS X|Linux/
    .exec(userAgent)?.[0]
    ?.replace("Mac OS X", "macOS");
  const browser = /Edg|Chrome|Firefox|Safari/.exec(userAgent)?.[0]?.replace("Edg", "Edge");
  return [system, browser].filter(Boolean).join(" · ");
}
