import type { ImageRow, PersonDatabase } from "@/lib/tablet/device-database";

/** What came of one picture's transfer. `lost` is tried again; ended sessions and closed audits wait for a person. */
export type Transfer = "delivered" | "lost" | "signed_out" | "closed" | "rejected";

/** Hands one picture over, from where an earlier try was cut; never throws. */
export type SendImage = (
  image: ImageRow & { bytes: Blob },
  onProgress: (sent: number) => void,
) => Promise<Transfer>;

/** One picture that does not get through must not hold up the others; so many in a row mean that nothing does. */
const LOST_IN_A_ROW = 3;
const FIRST_RETRY_MS = 2000;
const LONGEST_RETRY_MS = 60_000;

export type PhotoProgress = {
  waiting: number;
  sending: { sha256: string; sent: number; size: number } | null;
};

/**
 * Carries pictures to the server one at a time, the smallest first: reports need the small copies, the originals
 * follow. Every picture is its own transfer, goes on where it was cut, and counts as delivered only when the
 * server has checked its SHA-256.
 */
export class PhotoCourier {
  private sending = false;
  private stopped = false;
  private retries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private progress: PhotoProgress = { waiting: 0, sending: null };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly database: PersonDatabase,
    private readonly caseId: string,
    private readonly send: SendImage,
    private readonly on: {
      waiting: (count: number) => void;
      /** The server must have heard of a picture before it takes it. */
      mayStart: () => boolean;
    },
  ) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly state = () => this.progress;

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** Hands over what waits; safe to call at any time. */
  async deliver(): Promise<void> {
    await this.count();
    if (this.sending || this.stopped || !this.on.mayStart()) return;
    this.sending = true;
    clearTimeout(this.timer);
    try {
      await this.deliverAll();
    } finally {
      this.sending = false;
      this.tell({ sending: null });
    }
  }

  private async deliverAll() {
    const waiting = (await this.waitingRows()).sort((one, other) => one.size - other.size);
    let lost = 0;
    let anyLost = false;
    for (const next of waiting) {
      if (this.stopped || lost === LOST_IN_A_ROW) break;
      const outcome = await this.deliverOne(next);
      if (outcome === "delivered" || outcome === "rejected") {
        lost = 0;
        this.retries = 0;
        await this.count();
      } else if (outcome === "lost") {
        lost += 1;
        anyLost = true;
      } else return;
    }
    if (anyLost) this.retryLater();
  }

  private async deliverOne(next: ImageRow & { bytes: Blob }): Promise<Transfer> {
    const { sha256, size } = next;
    this.tell({ sending: { sha256, sent: 0, size } });
    const outcome = await this.send(next, (sent) => this.tell({ sending: { sha256, sent, size } }));
    const key: [string, string] = [this.caseId, sha256];
    if (outcome === "delivered") await this.database.images.update(key, { delivered: 1 });
    if (outcome === "rejected") await this.database.images.update(key, { delivered: 2 });
    return outcome;
  }

  private waitingRows() {
    return this.database.images
      .where({ caseId: this.caseId, delivered: 0 })
      .filter((row): row is ImageRow & { bytes: Blob } => row.bytes !== undefined)
      .toArray() as Promise<(ImageRow & { bytes: Blob })[]>;
  }

  private async count() {
    const waiting = await this.database.images.where({ caseId: this.caseId, delivered: 0 }).count();
    this.on.waiting(waiting);
    this.tell({ waiting });
  }

  private retryLater() {
    if (this.stopped) return;
    const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.retries);
    this.retries += 1;
    this.timer = setTimeout(() => void this.deliver(), wait);
  }

  private tell(part: Partial<PhotoProgress>) {
    this.progress = { ...this.progress, ...part };
    for (const listener of this.listeners) listener();
  }
}
