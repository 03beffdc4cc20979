import type { Injector } from "@univerjs/core";
import { refuseCommands } from "./refuseCommands";
import { shownBook } from "./shownBook";
import { type UnsavedKind, UNSAVED_COMMANDS } from "./unsavedCommands";

const TAB = '[data-u-comp="slide-tab-item"]';

/** Nobody makes by hand what the saved file would not have: the grid's commands for it do nothing but say so. */
export function refuseUnsaved(injector: Injector, container: HTMLElement, say: (what: UnsavedKind) => void): void {
  refuseCommands(injector, id => {
    const what = UNSAVED_COMMANDS.get(id);
    if (what !== undefined) say(what);
    return what !== undefined;
  });

  // The tab of the sheet in front is renamed and dragged without any command, until it is too late.
  const inFront = (event: Event): boolean => {
    const id = event.target instanceof Element ? event.target.closest<HTMLElement>(TAB)?.dataset.id : undefined;
    return id !== undefined && id === shownBook(injector)?.getActiveSheet().getSheetId();
  };
  container.addEventListener("pointerdown", event => {
    if (event.button === 0 && inFront(event)) event.stopPropagation();
  }, true);
  container.addEventListener("dblclick", event => {
    if (inFront(event)) say("sheets");
  }, true);
}
