import { type Command, isAvailable } from "./command/command";
import type { Desk } from "./desk";

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly target: EventTarget | null;
  preventDefault(): void;
}

/** Performs the command whose key was pressed. A key that a text field knows itself (Ctrl+Z) is left to it. */
export function performKey(desk: Desk, commands: readonly Command[], press: KeyPress): void {
  const held = press.ctrlKey || press.metaKey;
  const key = held ? `Control+${press.key.toLowerCase()}` : press.key;
  const command = commands.find(each => each.key === key);
  if (!command || (held && isTyping(press.target))) return;
  // Going back also stops what runs.
  if (!isAvailable(command, desk.store.get()) && command.key !== "Escape") return;
  press.preventDefault();
  void command.perform(desk);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches("input, textarea, select") || target.isContentEditable);
}
