import type { Link, TeamState } from "@/lib/tablet/link";

const REPORT_EVERY_MS = 30_000;
const never = { words: "", at: 0 };

/**
 * What this device knows of the team's devices, and its own word to them: how much it still holds, and that it has
 * answered the lead's closing, with everything sent and entry locked.
 */
export class TeamWatch {
  state: TeamState = { closing: null, devices: [] };
  /** The closing during which this person chose to go on typing. */
  private openInSpiteOf: string | null = null;
  private reported = never;

  constructor(
    private readonly accountId: string,
    private readonly link: Link,
    private readonly on: {
      changed: () => void;
      /** A closing of somebody else begins: what is typed must be kept and sent. */
      closing: () => void;
    },
  ) {}

  /** A colleague is about to sign off, and this person has not chosen to go on. */
  isClosing(): boolean {
    const { closing } = this.state;
    return closing !== null && closing.by !== this.accountId && closing.id !== this.openInSpiteOf;
  }

  /** Goes on typing in spite of the closing that runs. */
  unlock() {
    this.openInSpiteOf = this.state.closing?.id ?? null;
    this.on.changed();
  }

  /** What the server says about the team's devices and the sign-off. */
  meet({ closing, devices }: TeamState) {
    const before = this.state;
    this.state = { closing, devices };
    if (closing?.id !== before.closing?.id && this.isClosing()) this.on.closing();
    if (JSON.stringify(before) !== JSON.stringify(this.state)) this.on.changed();
  }

  /** Tells the server what this device holds: at each change, and now and then without one. */
  async report({ waiting, photosWaiting }: { waiting: number; photosWaiting: number }): Promise<void> {
    const isAllSent = waiting === 0 && photosWaiting === 0;
    const acknowledged = this.isClosing() && isAllSent ? (this.state.closing?.id ?? null) : null;
    const report = { waiting, photosWaiting, acknowledged };
    const words = JSON.stringify(report);
    const now = this.link.now().getTime();
    if (words === this.reported.words && Math.abs(now - this.reported.at) < REPORT_EVERY_MS) return;
    this.reported = { words, at: now };
    const answer = await this.link.report(report);
    if (answer.kind === "team") this.meet(answer);
    else this.reported = never;
  }
}
