import type { Injector } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

/** What is being typed goes into its cell, as when somebody clicks on another one. Nothing happens where nobody types. */
export function commitEdit(injector: Injector): void {
  // Before the first workbook is shown there is none.
  if (!injector.has(IEditorBridgeService)) return;
  const editor = injector.get(IEditorBridgeService);
  const open = editor.isVisible();
  if (open.visible) editor.changeVisible({ visible: false, eventType: DeviceInputEventType.PointerDown, unitId: open.unitId });
}
