import type { Records } from "../intake/records";
import type { Finding } from "./finding";

/** A check: records in, findings out. One a file in rules/. */
export type Rule = (records: Records) => Finding[];
