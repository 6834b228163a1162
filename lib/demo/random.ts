/**
 * Reproducible chance for invented data: the same seed gives the same sequence on every machine (mulberry32).
 * Not for anything secret.
 */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A chance of its own for one part, so that a change in one part does not move the others. */
  static of(seed: number, part: string): Chance {
    let hash = 2_166_136_261 ^ seed;
    for (const character of part) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
    return new Chance(hash);
  }

  /** 0 included, 1 excluded. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Throws RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, place: this.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  }

  /** A version 4 UUID in form. */
  uuid(): string {
    const digits = (count: number) =>
      Array.from({ length: count }, () => this.between(0, 15).toString(16)).join("");
    return `${digits(8)}-${digits(4)}-4${digits(3)}-${this.pick(["8", "9", "a", "b"])}${digits(3)}-${digits(12)}`;
  }
}
