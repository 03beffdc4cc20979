import type { Injector } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";

/** F6 goes from the grid to the pane and back, as in Excel. In the pane it goes where one was before. */
export function switchSides(injector: Injector, frame: HTMLIFrameElement): void {
  window.addEventListener("keydown", event => {
    if (!isSwitch(event)) return;
    frame.contentWindow!.focus();
    const pane = frame.contentDocument!;
    if (pane.activeElement === null || pane.activeElement === pane.body) pane.querySelector<HTMLElement>('[role="tab"][aria-selected="true"], button:not([disabled])')?.focus();
  }, true);
  frame.addEventListener("load", () => frame.contentWindow?.addEventListener("keydown", event => {
    if (!isSwitch(event)) return;
    window.focus();
    injector.get(ILayoutService).focus();
  }, true));
}

function isSwitch(event: KeyboardEvent): boolean {
  if (event.key !== "F6" || event.ctrlKey || event.altKey) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}
