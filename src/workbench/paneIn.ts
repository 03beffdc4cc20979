import type { PaneDoor } from "./paneFrame";

/** Loads the task pane into its frame, once: another workbook is shown in the same one. @returns null where it cannot be had, and the frame is put away */
export async function paneIn(frame: HTMLIFrameElement): Promise<PaneDoor | null> {
  await new Promise(resolve => {
    frame.addEventListener("load", resolve, { once: true });
    frame.src = "pane.html";
  });
  const door = doorOf(frame);
  frame.hidden = door === null;
  return door;
}

/** The browser's own page about a server that is gone lets nobody look into it. */
function doorOf(frame: HTMLIFrameElement): PaneDoor | null {
  try {
    return frame.contentWindow?.pactuaPane ?? null;
  } catch {
    return null;
  }
}
