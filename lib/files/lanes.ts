/** Lets at most `count` pieces of work run at once; the others wait in the order in which they came. */
export function lanes(count: number) {
  const waiting: (() => void)[] = [];
  let free = count;
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async function run<Value>(work: () => Promise<Value>, signal?: AbortSignal): Promise<Value | null> {
    if (free > 0) free -= 1;
    else {
      const isMyTurn = await new Promise<boolean>((resolve) => {
        const begin = () => resolve(true);
        waiting.push(begin);
        signal?.addEventListener("abort", () => {
          const at = waiting.indexOf(begin);
          if (at >= 0) waiting.splice(at, 1);
          resolve(false);
        });
      });
      if (!isMyTurn) return null;
    }
    try {
      return signal?.aborted ? null : await work();
    } finally {
      leave();
    }
  };
}
