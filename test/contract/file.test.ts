import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { snapshotFile } from "../workbook/snapshotFile";
import { temporaryFolder } from "../workbook/temporaryFolder";
import { describeWorkbookPort } from "./describeWorkbookPort";

const inFolder = temporaryFolder();

describeWorkbookPort(".xlsx file", async snapshot => openWorkbookFile(await snapshotFile(inFolder("origem.xlsx"), snapshot)));
