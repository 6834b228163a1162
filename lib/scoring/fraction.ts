/**
 * An exact rational number in lowest terms, the sign on the numerator.
 *
 * Every point, score and bound of the product is a Fraction, because a level decided on a rounded or
 * binary number is a level decided by the machine. Immutable; whole numbers have denominator 1.
 */
export class Fraction {
  static readonly zero = new Fraction(0n, 1n);
  static readonly one = new Fraction(1n, 1n);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** numerator ÷ denominator. Throws RangeError when a number is not whole or the denominator is 0. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    if (typeof numerator === "number" && typeof denominator === "number" && denominator > 0) {
      return Fraction.ofSafe(numerator, denominator);
    }
    const n = BigInt(numerator);
    const d = BigInt(denominator);
    if (d === 0n) throw new RangeError("a fraction's denominator cannot be 0");
    if (d < 0n) return Fraction.lowest(-n, -d);
    return Fraction.lowest(n, d);
  }

  /** Points and samples are small numbers: doubles that hold them exactly reduce them many times faster. */
  private static ofSafe(n: number, d: number): Fraction {
    if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d)) return Fraction.lowest(BigInt(n), BigInt(d));
    const g = safeDivisor(Math.abs(n), d);
    return new Fraction(BigInt(n / g), BigInt(d / g));
  }

  /** Reads what `toString` writes ("931/10", "95", "-1/3"). Throws SyntaxError for anything else. */
  static parse(text: string): Fraction {
    const parts = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
    if (parts?.[1] === undefined) throw new SyntaxError(`not a fraction: ${JSON.stringify(text)}`);
    return Fraction.of(BigInt(parts[1]), BigInt(parts[2] ?? 1));
  }

  private static lowest(n: bigint, d: bigint): Fraction {
    if (d === 1n) return new Fraction(n, d);
    const g = greatestCommonDivisor(magnitude(n), d);
    return g === 1n ? new Fraction(n, d) : new Fraction(n / g, d / g);
  }

  /**
   * The sum. Both terms being in lowest terms, only the part that the denominators share can cancel
   * (Knuth, The Art of Computer Programming, 4.5.1): adding a sample's small share to a long running
   * total then never needs a division of two long numbers.
   */
  plus(other: Fraction): Fraction {
    const shared = greatestCommonDivisor(this.denominator, other.denominator);
    if (shared === 1n) {
      return new Fraction(
        this.numerator * other.denominator + other.numerator * this.denominator,
        this.denominator * other.denominator,
      );
    }
    const own = this.denominator / shared;
    const sum = this.numerator * (other.denominator / shared) + other.numerator * own;
    const cancels = greatestCommonDivisor(magnitude(sum), shared);
    return new Fraction(sum / cancels, own * (other.denominator / cancels));
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    const a = greatestCommonDivisor(magnitude(this.numerator), other.denominator);
    const b = greatestCommonDivisor(magnitude(other.numerator), this.denominator);
    return new Fraction(
      (this.numerator / a) * (other.numerator / b),
      (this.denominator / b) * (other.denominator / a),
    );
  }

  /** The quotient. Throws RangeError when `other` is 0. */
  dividedBy(other: Fraction): Fraction {
    if (other.numerator === 0n) throw new RangeError("a fraction cannot be divided by 0");
    const sign = other.numerator < 0n ? -1n : 1n;
    return this.times(new Fraction(sign * other.denominator, sign * other.numerator));
  }

  /** Negative, 0 or positive as this is below, equal to or above `other`. */
  compare(other: Fraction): number {
    const left = this.numerator * other.denominator;
    const right = other.numerator * this.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Fraction): boolean {
    return this.compare(other) === 0;
  }

  isBelow(other: Fraction): boolean {
    return this.compare(other) < 0;
  }

  /** "n/d" in lowest terms, or "n" when whole. */
  toString(): string {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function magnitude(n: bigint): bigint {
  return n < 0n ? -n : n;
}

/** Euclid's algorithm for numbers ≥ 0. Once the smaller fits a double exactly, doubles finish it faster. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let larger = a < b ? b : a;
  let smaller = a < b ? a : b;
  while (smaller > SAFE) [larger, smaller] = [smaller, larger % smaller];
  if (smaller === 0n) return larger;
  if (smaller === 1n) return 1n;
  return BigInt(safeDivisor(Number(smaller), Number(larger % smaller)));
}

/** The same for whole numbers that doubles hold exactly. */
function safeDivisor(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}
