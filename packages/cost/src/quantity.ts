import type { Estimate } from './estimate.ts';
import { Ratio } from './ratio.ts';
import {
  type FactorOf,
  type ProductOf,
  productRule,
  UNITS,
  type Unit,
  UnitError,
  YEAR_IN,
  type YearPart,
} from './unit.ts';

/**
 * An exact range of one unit. What does not add up is refused twice: by the compiler, and by a UnitError where the
 * units are known only at run time.
 */
export class Quantity<U extends Unit> {
  readonly unit: U;
  readonly #low: Ratio;
  readonly #base: Ratio;
  readonly #high: Ratio;

  private constructor(unit: U, low: Ratio, base: Ratio, high: Ratio) {
    const kept = (r: Ratio): Ratio => (UNITS[unit].whole ? r.rounded() : r);
    this.unit = unit;
    this.#base = kept(base);
    this.#low = low === base ? this.#base : kept(low);
    this.#high = high === base ? this.#base : kept(high);
  }

  /** Throws RangeError for numbers that are not finite or not in order. */
  static of<U extends Unit>(unit: U, value: Estimate | number): Quantity<U> {
    if (typeof value === 'number') {
      const known = Ratio.of(value);
      return new Quantity(unit, known, known, known);
    }
    const { low, base, high } = value;
    if (low > base || base > high) {
      throw new RangeError(`${unit}: an estimate needs low ≤ base ≤ high, not ${low}, ${base}, ${high}`);
    }
    if (low === high) return Quantity.of(unit, base);
    return new Quantity(unit, Ratio.of(low), Ratio.of(base), Ratio.of(high));
  }

  /** The nearest numbers; exact for whole ones. */
  get estimate(): Estimate {
    return { low: this.#low.toNumber(), base: this.#base.toNumber(), high: this.#high.toNumber() };
  }

  plus(other: Quantity<U>): Quantity<U> {
    this.#mustEqual('plus', other);
    const base = this.#base.plus(other.#base);
    // Known figures are common: one sum serves for all three.
    if (this.#isPoint && other.#isPoint) return new Quantity(this.unit, base, base, base);
    return new Quantity(this.unit, this.#low.plus(other.#low), base, this.#high.plus(other.#high));
  }

  /** The range of all differences, for two figures that vary by themselves. */
  minus(other: Quantity<U>): Quantity<U> {
    this.#mustEqual('minus', other);
    return new Quantity(
      this.unit,
      this.#low.minus(other.#high),
      this.#base.minus(other.#base),
      this.#high.minus(other.#low),
    );
  }

  /** Static, as is `perYear`: a method with these types would make quantities of different units incomparable. */
  static product<U extends Unit, V extends FactorOf<U>>(
    left: Quantity<U>,
    right: Quantity<V>,
  ): Quantity<ProductOf<U, V>> {
    const { unit, over } = productRule(left.unit, right.unit);
    // The compiler reads the same table, but cannot follow a look-up at run time.
    const result = unit as ProductOf<U, V>;
    const divide = (r: Ratio): Ratio => (over === 1 ? r : r.over(Ratio.of(over)));
    const base = divide(left.#base.times(right.#base));
    if (left.#isPoint && right.#isPoint) return new Quantity(result, base, base, base);
    const corners = left.#corners(right);
    return new Quantity(result, divide(corners[0]!), base, divide(corners.at(-1)!));
  }

  /** How many times a year something happens whose result is valid for `length`. Zero length throws RangeError. */
  static perYear(length: Quantity<YearPart>): Quantity<'timesPerYear'> {
    const inYear: Partial<Record<Unit, number>> = YEAR_IN;
    const year = inYear[length.unit];
    if (year === undefined) throw new UnitError('per-year', length.unit, 'timesPerYear');
    const of = (r: Ratio): Ratio => Ratio.of(year).over(r);
    return new Quantity('timesPerYear', of(length.#high), of(length.#base), of(length.#low));
  }

  get #isPoint(): boolean {
    return this.#low === this.#base && this.#high === this.#base;
  }

  /** The products of the ends, least first, greatest last; a negative end can turn the order. */
  #corners(other: Quantity<Unit>): Ratio[] {
    const ends = [this.#low.times(other.#low), this.#high.times(other.#high)];
    if (!this.#low.isNegative && !other.#low.isNegative) return ends;
    const all = [...ends, this.#low.times(other.#high), this.#high.times(other.#low)];
    return all.sort((a, b) => Number(b.isBelow(a)) - Number(a.isBelow(b)));
  }

  #mustEqual(operation: 'plus' | 'minus', other: Quantity<Unit>): void {
    if (other.unit !== this.unit) throw new UnitError(operation, this.unit, other.unit);
  }
}
