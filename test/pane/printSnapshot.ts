import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { toText } from "../../scripts/pictures/snapshotText";

/** Prints what a workbook holds: a page cannot read files, so its tests have it read aside. */
async function main(path: string): Promise<void> {
  process.stdout.write(toText(await (await openWorkbookFile(path)).read()));
}

void main(process.argv[2]!);
