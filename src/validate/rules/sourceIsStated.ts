import { blankColumn } from "../blankColumn";
import type { Rule } from "../rule";

/** A line without evidence source, in a table that has a column for it, cannot be audited. */
export const sourceIsStated: Rule = records =>
  blankColumn(records, "source-missing", "source", line => line.hasSourceColumn && line.source === null);
