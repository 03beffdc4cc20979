import { showPane } from "../../src/pane/app";
import { liveMemory } from "../../src/workbook/memory/liveMemory";
import { revive } from "./snapshotText";

/** The pane on a plain page, over a workbook in memory: what `panePictures.ts` takes pictures of. */
async function start(): Promise<void> {
  const { searchParams } = new URL(location.href);
  const text = await (await fetch(`/${searchParams.get("workbook")}.json`)).text();
  const workbook = liveMemory(revive(text), { name: `${searchParams.get("workbook")}.xlsx`, readOnly: searchParams.has("readOnly") });
  if (searchParams.has("slow")) {
    workbook.read = onProgress => new Promise(() => onProgress?.(2, 5));
  }
  Object.assign(window, { workbook });
  showPane(document.getElementById("pactua")!, workbook);
}

void start();
