import { AVALIAR } from "../../src/locale/pane/avaliar";
import { APP } from "../../src/locale/pane/shared";
import { type Planner, plannerAt } from "./support/planner";
import { startWorkbench, type Workbench } from "./support/workbench";

let bench: Workbench;
let planner: Planner;
beforeAll(async () => {
  bench = await startWorkbench({ width: 1024, height: 700 });
  planner = plannerAt(bench.page);
  await planner.read();
});
afterAll(async () => {
  await bench.close();
});

/** How wide the pane is, and how wide what is in it. */
const widths = () => bench.page.evaluate(() => {
  const { clientWidth, contentDocument } = document.querySelector<HTMLIFrameElement>("#pane")!;
  return { pane: clientWidth, inside: contentDocument!.documentElement.scrollWidth };
});

test.each(Object.keys(APP.tabs) as (keyof typeof APP.tabs)[])("at 320 px nothing of %s lies outside the pane", async tab => {
  await planner.tab(tab);
  await bench.page.waitForTimeout(300);
  await planner.picture(`estreito-${tab}`);
  const { pane, inside } = await widths();
  expect(pane).toBeLessThanOrEqual(320);
  expect(inside).toBeLessThanOrEqual(pane);
});

test("the evaluation sheets can be made there too", async () => {
  await planner.tab("avaliar");
  await planner.button(AVALIAR.create).click();
  await planner.picture("estreito-criar");
  await planner.confirm();
  const { pane, inside } = await widths();
  expect(inside).toBeLessThanOrEqual(pane);
});

test.each([[320, 700], [700, 430]])("in a window of %d by %d px cells and pane stand one under the other, each with room to work in", async (width, height) => {
  await bench.page.setViewportSize({ width, height });
  await bench.page.waitForTimeout(300);
  await planner.picture(`estreito-janela-${width}`);
  const [grid, pane] = [(await bench.page.locator("#grid").boundingBox())!, (await bench.page.locator("#pane").boundingBox())!];
  expect([grid.width, pane.width].map(Math.round)).toEqual([width, width]);
  expect(pane.y).toBeGreaterThanOrEqual(grid.y + grid.height);
  expect(Math.min(grid.height, pane.height)).toBeGreaterThanOrEqual(200);
  const { pane: room, inside } = await widths();
  expect(inside).toBeLessThanOrEqual(room);
});
