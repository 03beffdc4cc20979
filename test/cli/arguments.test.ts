import { type Arguments, readArguments } from "../../src/cli/readArguments";

const CALLER = { name: "pactua", version: "9.8.7" };
const dayOfClock = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0")).join("-");
};
const read = (words: string): Arguments => readArguments(words.split(" ").filter(Boolean), CALLER);

describe("arguments of the command line", () => {
  test("a recipe may be named for every command", () => {
    for (const words of [["ler", "a.xlsx"], ["avaliar", "a.xlsx", "--producao", "p.xlsx"], ["acompanhar", "a.xlsx"]]) {
      expect(readArguments([...words, "--receita", "r.json"], CALLER)).toMatchObject({ kind: "request", request: { recipe: "r.json" } });
    }
  });

  test("ler takes a file, and nothing else is needed", () => {
    expect(read("ler contrato.xlsx")).toEqual({
      kind: "request",
      request: { command: "ler", input: "contrato.xlsx", production: null, date: null, recipe: null, output: null, overwrite: false, json: false },
    });
  });

  test("avaliar takes the production, an output and both flags", () => {
    expect(read("avaliar contrato.xlsx --producao p.xlsx -o saida.xlsx --sobrescrever --json")).toEqual({
      kind: "request",
      request: { command: "avaliar", input: "contrato.xlsx", production: "p.xlsx", date: null, recipe: null, output: "saida.xlsx", overwrite: true, json: true },
    });
  });

  test("acompanhar takes a day in either spelling, and today where none is said", () => {
    const dateOf = (words: string) => (read(words) as { request: { date: string } }).request.date;
    expect(dateOf("acompanhar plano.xlsx --data 2024-08-31")).toBe("2024-08-31");
    expect(dateOf("acompanhar plano.xlsx --data 31/08/2024 --json")).toBe("2024-08-31");
    expect(dateOf("acompanhar plano.xlsx")).toBe(dayOfClock());
  });

  test("a path with spaces and accents stays as it is", () => {
    expect(readArguments(["ler", "Relação de metas 2024.xlsx"], CALLER)).toMatchObject({ request: { input: "Relação de metas 2024.xlsx" } });
  });

  test.each([
    ["no command", "", "Falta o comando."],
    ["a command that does not exist", "apagar a.xlsx", 'O comando "apagar" não existe.'],
    ["a command spelt wrong", "lre a.xlsx", "Você quis dizer ler?"],
    ["no file", "ler", "Falta dizer o arquivo"],
    ["two files", "ler a.xlsx b.xlsx", "um arquivo por vez"],
    ["an option that does not exist", "ler a.xlsx --rapido", "A opção --rapido não existe."],
    ["an option spelt wrong", "ler a.xlsx --jsno", "Você quis dizer --json?"],
    ["an option of the other command", "ler a.xlsx --producao p.xlsx", "A opção --producao não existe."],
    ["no production", "avaliar a.xlsx", "Falta a opção --producao"],
    ["a production without its file", "avaliar a.xlsx --producao", "Falta o valor da opção --producao"],
    ["an output without its file", "ler a.xlsx -o", "Falta o valor da opção -o"],
    ["an option where the output's file should be", "ler a.xlsx -o --json", "Falta o valor da opção -o"],
    ["a date that is none", "acompanhar a.xlsx --data 31/02/2024", 'Não entendi a data "31/02/2024"'],
    ["a month for a date", "acompanhar a.xlsx --data 08/2024", "escreva um dia"],
    ["no date", "acompanhar a.xlsx --data", "Falta o valor da opção --data"],
    ["an option before any command", "--json", "A opção --json não existe."],
  ])("%s is a mistake, said in Portuguese", (_, words, sentence) => {
    const said = read(words);
    expect(said.kind).toBe("mistake");
    expect(said).toMatchObject({ text: expect.stringContaining(sentence) as string });
    expect((said as { text: string }).text).not.toMatch(/error|option |argument |unknown|missing|required/);
  });

  test.each(["--help", "-h", "ajuda", "ajuda ler", "ler --help", "avaliar -h", "acompanhar --help"])("%s answers wholly in Portuguese", words => {
    const said = read(words);
    if (said.kind !== "answer") throw new Error(`expected help, got ${said.kind}`);
    expect(said.text).toMatch(/^Uso: pactua/);
    expect(said.text).not.toMatch(/Usage|Options|Commands|Arguments|display|options|command/);
  });

  test("the version is the package's", () => {
    expect(read("--versao")).toEqual({ kind: "answer", text: "9.8.7\n" });
  });
});
