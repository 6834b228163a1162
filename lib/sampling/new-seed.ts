/** Without 0 and O, 1, I and L: a seed is read from paper and typed again. */
export const SEED_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH = 10;
/** Bytes from here on are passed over, so that every letter is equally likely. */
const FAIR = 256 - (256 % SEED_LETTERS.length);

type Fill = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** A random seed of ten letters and digits, made on this device. */
export function newSeed(fill: Fill = (bytes) => crypto.getRandomValues(bytes)): string {
  let seed = "";
  while (seed.length < LENGTH) {
    for (const byte of fill(new Uint8Array(2 * LENGTH))) {
      if (byte < FAIR && seed.length < LENGTH) seed += SEED_LETTERS[byte % SEED_LETTERS.length];
    }
  }
  return seed;
}
