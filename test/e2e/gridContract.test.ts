import { describeWorkbookPort } from "../contract/describeWorkbookPort";
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

test("and nothing went wrong unseen while it did so", () => {
  expect(bench.errors).toEqual([]);
});
