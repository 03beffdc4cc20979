import { describeLiveWorkbook } from "../contract/describeLiveWorkbook";
import { describeWorkbookPort } from "../contract/describeWorkbookPort";
import { gridLive } from "./support/gridLive";
import { gridPort } from "./support/gridPort";
import { startWorkbench, type Workbench } from "./support/workbench";

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(async () => {
  await bench.close();
});

describeWorkbookPort("grid of the workbench", snapshot => gridPort(bench.page, snapshot));
describeLiveWorkbook("grid of the workbench", snapshot => gridLive(bench.page, snapshot));

test("and nothing went wrong unseen while it did so", () => {
  expect(bench.errors).toEqual([]);
});
