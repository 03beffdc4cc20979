import { Command, CommanderError, InvalidArgumentError } from "commander";
import { HELP, HELP_TITLES, MISTAKES, seeHelp } from "../locale/cli";
import { argumentMistake } from "./argumentMistake";
import { dateValue } from "./dateValue";
import type { Request } from "./request";
import { today } from "./today";

export type Arguments =
  | { readonly kind: "request"; readonly request: Request }
  /** Help or version: for standard output, exit 0. */
  | { readonly kind: "answer"; readonly text: string }
  /** For standard error, exit 2. */
  | { readonly kind: "mistake"; readonly text: string };

export interface Caller {
  /** How the user starts the program, for help texts. */
  readonly name: string;
  readonly version: string;
}

/** @param words the arguments after the program's name. */
export function readArguments(words: readonly string[], caller: Caller): Arguments {
  const said: string[] = [];
  let request = null as Request | null;
  const program = commands(caller, said, asked => { request = asked; });
  try {
    program.parse([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "answer", text: said.join("") };
    return mistake(argumentMistake(error), caller);
  }
  if (!request) return mistake(MISTAKES.missingCommand(), caller);
  return { kind: "request", request };
}

function mistake(text: string, caller: Caller): Arguments {
  return { kind: "mistake", text: `${text}\n${seeHelp(caller.name)}\n` };
}

interface Flags {
  readonly json?: true;
  readonly saida?: string;
  readonly sobrescrever?: true;
  readonly producao?: string;
  readonly data?: string;
  readonly receita?: string;
}

function commands(caller: Caller, said: string[], ask: (request: Request) => void): Command {
  const program = new Command(caller.name)
    .description(HELP.about)
    .usage(HELP.usage)
    .helpOption("-h, --help", HELP.helpFlag)
    .helpCommand(HELP.helpCommand, HELP.helpCommandAbout)
    .version(caller.version, "-V, --versao", HELP.versionFlag)
    .configureHelp({
      styleTitle: title => HELP_TITLES[title] ?? title,
      // commander would add "[options]" in English.
      subcommandTerm: command => [command.name(), ...command.registeredArguments.map(argument => argument.required ? argument.name() : `[${argument.name()}]`)].join(" "),
    })
    .configureOutput({ writeOut: text => said.push(text), writeErr: () => undefined })
    .exitOverride();

  const demand = (command: Request["command"]) => (input: string, flags: Flags) => ask({
    command,
    input,
    production: flags.producao ?? null,
    date: command === "acompanhar" ? flags.data ?? today() : null,
    recipe: flags.receita ?? null,
    output: flags.saida ?? null,
    overwrite: flags.sobrescrever === true,
    json: flags.json === true,
  });

  withOutput(program.command("ler").description(HELP.read.about).argument("<ARQUIVO>", HELP.read.input)).action(demand("ler"));
  withOutput(program.command("avaliar").description(HELP.evaluate.about).argument("<ARQUIVO>", HELP.evaluate.input)
    .requiredOption("--producao <ARQUIVO>", HELP.evaluate.production, pathValue)).action(demand("avaliar"));
  withOutput(program.command("acompanhar").description(HELP.follow.about).argument("<ARQUIVO>", HELP.follow.input)
    .option("--data <DATA>", HELP.follow.date, dateValue)).action(demand("acompanhar"));
  return program;
}

const USAGES: Readonly<Record<string, string>> = {
  avaliar: "ARQUIVO.xlsx --producao PRODUCAO.xlsx [opções]",
  acompanhar: "PLANO.xlsx [--data 2024-08-31] [opções]",
};

function withOutput(command: Command): Command {
  return command
    .usage(USAGES[command.name()] ?? "ARQUIVO.xlsx [opções]")
    .helpOption("-h, --help", HELP.helpFlag)
    .option("--receita <ARQUIVO>", HELP.recipe, pathValue)
    .option("--json", HELP.json)
    .option("-o, --saida <ARQUIVO>", HELP.output, pathValue)
    .option("--sobrescrever", HELP.overwrite);
}

/** `-o --json` forgot its file: commander would take the next option for it. */
function pathValue(value: string): string {
  if (value === "" || value.startsWith("-")) throw new InvalidArgumentError("");
  return value;
}
