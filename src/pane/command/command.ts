import type { Desk } from "../desk";
import type { PaneState } from "../state";

/** Something the user can do, by button or by key: one object each, listed once in commands.ts. */
export interface Command<Argument = void> {
  readonly name: string;
  /** As `KeyboardEvent.key`, with "Control+" before it where that key is held. */
  readonly key?: string;
  perform(desk: Desk, argument: Argument): void | Promise<void>;
  /** Absent = always. Nothing but going back is possible while a job runs. */
  available?(state: PaneState): boolean;
}

export function isAvailable(command: Pick<Command, "available">, state: PaneState): boolean {
  return state.running === null && (command.available?.(state) ?? true);
}

/** For commands that write. */
export function canWrite({ about }: PaneState): boolean {
  return about !== null && !about.readOnly;
}
