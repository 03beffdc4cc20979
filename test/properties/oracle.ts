/**
 * An exact payment by another way: whole numbers only, nothing of src/domain. A number is whole / 10 ** places.
 * What the domain must agree with to the centavo.
 */
export interface OracleNumber {
  readonly whole: bigint;
  readonly places: number;
}

export interface OracleTier {
  /** In thousandths of the target; null = from 0 on. */
  readonly limit: bigint | null;
  readonly inclusive: boolean;
  /** In thousandths. */
  readonly factor: bigint;
}

export interface OracleCase {
  readonly actual: OracleNumber;
  readonly target: OracleNumber;
  readonly direction: "higher" | "lower";
  readonly budgetCentavos: bigint;
  /** In ten-thousandths. */
  readonly share: bigint;
  /** In millionths. */
  readonly weight: bigint;
  /** From the highest to the lowest. */
  readonly tiers: readonly OracleTier[];
}

/** Centavos paid, or null where no tier is reached. */
export function oraclePayment(given: OracleCase): bigint | null {
  const tier = given.tiers.find(each => reaches(given, each));
  if (!tier) return null;
  const divisor = 10_000n * 1_000_000n * 1_000n;
  return (given.budgetCentavos * given.share * given.weight * tier.factor * 2n + divisor) / (2n * divisor);
}

function reaches({ actual, target, direction }: OracleCase, { limit, inclusive }: OracleTier): boolean {
  if (limit === null) return true;
  const done = actual.whole * 10n ** BigInt(target.places);
  const asked = target.whole * 10n ** BigInt(actual.places);
  // Nothing at all under a ceiling is 100 %: as much as was asked.
  const [over, under] = direction === "higher" ? [done, asked] : done === 0n ? [1n, 1n] : [asked, done];
  return inclusive ? over * 1_000n >= limit * under : over * 1_000n > limit * under;
}
