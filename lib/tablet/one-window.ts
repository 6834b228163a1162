// One audit is written in one window at a time: two would give the same places to different operations.

const TRIES = 8;
const BETWEEN_TRIES_MS = 250;

/**
 * Holds an audit for this window until `release`; null when another window of this browser has it, and still has it
 * after two seconds: one that is just closing gives it up. With `take` it is taken away from that window, whose
 * `onLost` is called. Browsers without locks keep nothing for a second window to spoil (plain http).
 */
export async function holdAudit(
  name: string,
  { take = false, onLost }: { take?: boolean; onLost: () => void },
): Promise<{ release: () => void } | null> {
  if (!("locks" in navigator)) return { release: () => undefined };
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const hold = await tryToHold(name, take ? { steal: true } : { ifAvailable: true }, onLost);
    if (hold) return hold;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
  }
  return null;
}

function tryToHold(
  name: string,
  options: LockOptions,
  onLost: () => void,
): Promise<{ release: () => void } | null> {
  return new Promise((resolve) => {
    navigator.locks
      .request(`xingzheng-audit-${name}`, options, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((done) => resolve({ release: done }));
      })
      .catch(onLost);
  });
}
