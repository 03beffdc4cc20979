import fc from "fast-check";
import { matchLabels } from "../../src/validate/matchLabels";

const named = (...names: readonly string[]) => names.map(name => ({ name, parts: [name] }));

describe("labels of a distribution table and what they mean", () => {
  test.each([
    ["Gestão", "INDICADOR DE GESTÃO"],
    ["Gestão", "III. Indicadores de Gestão"],
    ["Saídas Hospitalares", "SAÍDAS - Fonte: Business Inteligence (BI)"],
    ["Quimioterapia – nº de pacientes", "QUIMIOTERAPIAS ADMINISTRADAS – Nº DE PACIENTES"],
    ["Casos novos de radioterapia", "NÚMERO DE CASOS NOVOS EM RADIOTERAPIA"],
    ["Serviços de Apoio Diagnóstico e Terapêutico – SADT Externo", "SADT EXTERNO"],
    ["Serviço de Atendimento Domiciliar", "ATENDIMENTO DOMICILIAR"],
    ["Estratégicos", "INDICADORES ESTRATÉGICOS INSTITUCIONAIS"],
  ])("%s is %s", (label, name) => {
    expect(matchLabels([label], named("ATENDIMENTO AMBULATORIAL", "PROCEDIMENTOS CIRÚRGICOS", "INDICADOR DE EFETIVIDADE", name))).toEqual([[name]]);
  });

  test("a label shared by two names alike means both", () => {
    expect(matchLabels(["Consultas"], named("Consultas médicas", "Consultas odontológicas"))).toEqual([["Consultas médicas", "Consultas odontológicas"]]);
  });

  test("the better match goes first, whatever the order of the labels", () => {
    expect(matchLabels(["Atendimento", "Atendimento domiciliar"], named("Atendimento domiciliar", "Atendimento ambulatorial")))
      .toEqual([["Atendimento ambulatorial"], ["Atendimento domiciliar"]]);
  });

  test("a label without a common word means nothing", () => {
    expect(matchLabels(["Telemedicina"], named("SADT EXTERNO"))).toEqual([[]]);
  });

  test("no part is taken by two labels", () => {
    const word = fc.constantFrom("consultas", "exames", "saídas", "gestão", "sadt", "urgência");
    const label = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(" "));
    fc.assert(fc.property(fc.array(label, { maxLength: 6 }), fc.array(fc.tuple(label, fc.array(fc.nat(8), { maxLength: 4 })), { maxLength: 6 }), (labels, candidates) => {
      const parts = matchLabels(labels, candidates.map(([name, numbers]) => ({ name, parts: [...new Set(numbers)] }))).flat();
      expect(new Set(parts).size).toBe(parts.length);
    }));
  });
});
