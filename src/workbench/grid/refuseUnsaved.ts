import { ICommandService, type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { type UnsavedKind, UNSAVED_COMMANDS } from "./unsavedCommands";

const TAB = '[data-u-comp="slide-tab-item"]';

/**
 * Nobody makes by hand what the saved file would not have. The grid's commands for it do nothing but say so, whatever key or menu they come from;
 * what Pactua writes does not pass here.
 */
export function refuseUnsaved(injector: Injector, container: HTMLElement, say: (what: UnsavedKind) => void): void {
  const commands = injector.get(ICommandService);
  const [execute, executeNow] = [commands.executeCommand.bind(commands), commands.syncExecuteCommand.bind(commands)];
  const refused = (id: string): boolean => {
    const what = UNSAVED_COMMANDS.get(id);
    if (what !== undefined) say(what);
    return what !== undefined;
  };
  commands.executeCommand = <P extends object, R>(id: string, ...rest: [P?]) => (refused(id) ? Promise.resolve(false as R) : execute<P, R>(id, ...rest));
  commands.syncExecuteCommand = <P extends object, R>(id: string, ...rest: [P?]) => (refused(id) ? false as R : executeNow<P, R>(id, ...rest));

  // The tab of the sheet in front is renamed and dragged without any command, until it is too late.
  const inFront = (event: Event): boolean => {
    const id = event.target instanceof Element ? event.target.closest<HTMLElement>(TAB)?.dataset.id : undefined;
    return id !== undefined && id === injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getActiveSheet().getSheetId();
  };
  container.addEventListener("pointerdown", event => {
    if (event.button === 0 && inFront(event)) event.stopPropagation();
  }, true);
  container.addEventListener("dblclick", event => {
    if (inFront(event)) say("sheets");
  }, true);
}
