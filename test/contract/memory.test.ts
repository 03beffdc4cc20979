import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { describeWorkbookPort } from "./describeWorkbookPort";

describeWorkbookPort("memory", snapshot => Promise.resolve(memoryWorkbook(snapshot)));
