export interface Lock {
  release(): void;
}
export function takeLock(
  file: string,
): (Lock & { heldBy?: undefined }) | { release?: undefined; heldBy: number };
export function waitForLock(file: string, onWait: (heldBy: number) => void): Promise<Lock>;
