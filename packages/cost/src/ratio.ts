/** Whole numbers below this are exact as numbers. */
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const DIGITS = 10n ** 17n;

/**
 * An exact fraction. Minutes ÷ 60 × đồng an hour, or a case every three years, have no exact floating-point value;
 * a sum that is off by one đồng is a wrong sum to whoever checks it by hand.
 */
export class Ratio {
  readonly #numerator: bigint;
  /** Always above zero. */
  readonly #denominator: bigint;

  private constructor(numerator: bigint, denominator: bigint) {
    this.#numerator = numerator;
    this.#denominator = denominator;
  }

  /** The number as its shortest decimal says: 0.1 is one tenth. Throws RangeError for NaN and the infinities. */
  static of(value: number): Ratio {
    if (Number.isInteger(value)) return new Ratio(BigInt(value), 1n);
    if (!Number.isFinite(value)) throw new RangeError(`${value} is no figure`);
    const [mantissa = '0', exponent = '0'] = value.toString().split('e');
    const [whole = '0', decimals = ''] = mantissa.split('.');
    const scale = decimals.length - Number(exponent);
    const digits = BigInt(whole + decimals);
    return scale >= 0
      ? new Ratio(digits, 10n ** BigInt(scale))
      : new Ratio(digits * 10n ** BigInt(-scale), 1n);
  }

  plus(other: Ratio): Ratio {
    // Decimals share denominators: keeping the larger one keeps long sums from growing without bound.
    if (this.#denominator % other.#denominator === 0n) {
      const scaled = other.#numerator * (this.#denominator / other.#denominator);
      return new Ratio(this.#numerator + scaled, this.#denominator);
    }
    if (other.#denominator % this.#denominator === 0n) return other.plus(this);
    return new Ratio(
      this.#numerator * other.#denominator + other.#numerator * this.#denominator,
      this.#denominator * other.#denominator,
    );
  }

  minus(other: Ratio): Ratio {
    return this.plus(new Ratio(-other.#numerator, other.#denominator));
  }

  times(other: Ratio): Ratio {
    return new Ratio(this.#numerator * other.#numerator, this.#denominator * other.#denominator);
  }

  /** Throws RangeError when `other` is zero. */
  over(other: Ratio): Ratio {
    if (other.#numerator === 0n) throw new RangeError('division by zero');
    const sign = other.#numerator < 0n ? -1n : 1n;
    return new Ratio(
      this.#numerator * other.#denominator * sign,
      this.#denominator * other.#numerator * sign,
    );
  }

  isBelow(other: Ratio): boolean {
    return this.#numerator * other.#denominator < other.#numerator * this.#denominator;
  }

  get isNegative(): boolean {
    return this.#numerator < 0n;
  }

  /** To the nearest whole number, halves away from zero, as accounts are kept. */
  rounded(): Ratio {
    if (this.#denominator === 1n) return this;
    const magnitude = this.isNegative ? -this.#numerator : this.#numerator;
    const whole = (2n * magnitude + this.#denominator) / (2n * this.#denominator);
    return new Ratio(this.isNegative ? -whole : whole, 1n);
  }

  /** The nearest number, to about 16 digits; exact for whole ones. */
  toNumber(): number {
    const whole = this.#numerator / this.#denominator;
    const rest = this.#numerator % this.#denominator;
    if (rest === 0n) return Number(whole);
    if (this.#denominator < SAFE && -SAFE < this.#numerator && this.#numerator < SAFE) {
      return Number(this.#numerator) / Number(this.#denominator);
    }
    return Number(whole) + Number((rest * DIGITS) / this.#denominator) / Number(DIGITS);
  }
}
