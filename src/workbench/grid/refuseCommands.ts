import { ICommandService, type Injector } from "@univerjs/core";

/**
 * A refused command does nothing, whatever key or menu it comes from. What Pactua writes goes by mutations, and does not pass here.
 * @param refused asked before each command; whoever refuses says so
 */
export function refuseCommands(injector: Injector, refused: (id: string, params?: object) => boolean): void {
  const commands = injector.get(ICommandService);
  const [execute, executeNow] = [commands.executeCommand.bind(commands), commands.syncExecuteCommand.bind(commands)];
  commands.executeCommand = <P extends object, R>(id: string, ...rest: [P?]) => (refused(id, rest[0]) ? Promise.resolve(false as R) : execute<P, R>(id, ...rest));
  commands.syncExecuteCommand = <P extends object, R>(id: string, ...rest: [P?]) => (refused(id, rest[0]) ? false as R : executeNow<P, R>(id, ...rest));
}
