import { ERRORS, type Lock, type Locker, type RequestRelease } from "@tus/server";

const PATIENCE_MS = 30_000;

type Turn = { askToEnd: RequestRelease; begin: () => void };

/**
 * One request at a time for each upload. Whoever waits asks the one before to end, so that a connection that hangs
 * gives way to the one that replaced it. The protocol's own locker asks again in an endless loop while it waits,
 * which keeps a processor busy; here the turn is handed on.
 */
export class UploadLocker implements Locker {
  /** For each upload whose turn it is, then who waits. */
  private readonly lines = new Map<string, Turn[]>();

  newLock(id: string): Lock {
    let own: Turn | undefined;
    return {
      lock: (signal, askToEnd) =>
        new Promise((resolve, reject) => {
          const line = this.lines.get(id) ?? [];
          const giveUp = () => {
            line.splice(line.indexOf(turn), 1);
            settle();
            reject(ERRORS.ERR_LOCK_TIMEOUT);
          };
          const timer = setTimeout(giveUp, PATIENCE_MS);
          const settle = () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", giveUp);
          };
          const turn: Turn = {
            askToEnd,
            begin: () => {
              settle();
              own = turn;
              resolve();
            },
          };
          signal.addEventListener("abort", giveUp);
          this.lines.set(id, line);
          line.push(turn);
          if (line[0] === turn) turn.begin();
          else void line[0]?.askToEnd();
        }),
      unlock: async () => {
        const line = this.lines.get(id);
        if (!line || !own || line[0] !== own) throw new Error("not this request's turn");
        line.shift();
        const [next, ...waiting] = line;
        if (!next) return void this.lines.delete(id);
        next.begin();
        if (waiting.length > 0) void next.askToEnd();
      },
    };
  }
}
