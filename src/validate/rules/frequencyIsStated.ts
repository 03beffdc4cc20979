import { blankColumn } from "../blankColumn";
import type { Rule } from "../rule";

/** A line without a frequency, in a table that has a column for it, is taken as monthly. */
export const frequencyIsStated: Rule = records =>
  blankColumn(records, "frequency-missing", "frequency", line => line.hasFrequencyColumn && line.frequency === null && line.statedPeriod === null);
