import type { CommanderError } from "commander";
import { didYouMean, MISTAKES } from "../locale/cli";

/** commander's public error codes; its English message is used only for the name it quotes and for its suggestion. */
const SENTENCES: Readonly<Record<string, (name: string) => string>> = {
  "commander.unknownOption": MISTAKES.unknownOption,
  "commander.unknownCommand": MISTAKES.unknownCommand,
  "commander.help": MISTAKES.missingCommand,
  "commander.missingArgument": MISTAKES.missingArgument,
  "commander.missingMandatoryOptionValue": MISTAKES.missingOption,
  "commander.optionMissingArgument": MISTAKES.missingValue,
  "commander.invalidArgument": MISTAKES.missingValue,
  "commander.excessArguments": MISTAKES.excessArguments,
};

export function argumentMistake(error: CommanderError): string {
  // What a reader of a value says itself, commander puts after its own words.
  const own = error.code === "commander.invalidArgument" ? /is invalid\. (.+)$/s.exec(error.message)?.[1] : undefined;
  if (own) return own;
  const sentence = SENTENCES[error.code] ?? MISTAKES.other;
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const suggestion = /Did you mean (?:one of )?(.+)\?/.exec(error.message)?.[1];
  return suggestion ? `${sentence(name)} ${didYouMean(suggestion)}` : sentence(name);
}
