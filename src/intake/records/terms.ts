/** Words that several records share. */
export type Kind = "quantitative" | "qualitative";
export type Operator = ">=" | "<=" | ">" | "<" | "=";
export type Direction = "higher" | "lower";
