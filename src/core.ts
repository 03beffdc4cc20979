/** The way of the data, without any host: what the pane, the custom functions and other products stand on. */
export { readWorkbook } from "./intake/readWorkbook";
export { validate } from "./validate/validate";
export { evaluate } from "./evaluate/evaluate";
export { metaSheets } from "./sheets/metaSheets";
export { evaluationSheets } from "./sheets/evaluationSheets";
