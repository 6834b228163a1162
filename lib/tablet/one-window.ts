// One audit is written in one window at a time: two would give the same places to different operations.

const PATIENCE_MS = 1500;

/**
 * Holds an audit for this window until `release`; false when another window of this browser has it. With `take`
 * it is taken away from that window, whose `onLost` is called. Browsers without locks have no second window to fear
 * on plain http.
 */
export async function holdAudit(
  name: string,
  { take = false, onLost }: { take?: boolean; onLost: () => void },
): Promise<{ release: () => void } | null> {
  if (!("locks" in navigator)) return { release: () => undefined };
  return new Promise((resolve) => {
    let release: () => void = () => undefined;
    let held = false;
    const options = take
      ? { steal: true }
      : // A window that is just closing gives it up in a moment.
        { signal: AbortSignal.timeout(PATIENCE_MS) };
    navigator.locks
      .request(`xingzheng-audit-${name}`, options, () => {
        held = true;
        const until = new Promise<void>((done) => {
          release = done;
        });
        resolve({ release: () => release() });
        return until;
      })
      .catch(() => (held ? onLost() : resolve(null)));
  });
}
