import type { SampleSheet } from "./sampleWorkbook";

/** Targets where an indicator and a facility cross, once with facilities across and once with indicators across. */
export const facilityTargets: readonly SampleSheet[] = [
  {
    name: "Metas mensais",
    titles: [1],
    headers: [2],
    merges: ["A1:F1"],
    widths: [38, 14, 14, 14, 14, 12],
    rows: [
      ["METAS MENSAIS POR UNIDADE - 2025"],
      ["Indicador", "UBS Norte", "UBS Sul", "UBS Centro", "UPA Leste", "Total"],
      ["Consultas médicas", 320, "250", "1.200", 2400, 4170],
      ["Consultas de enfermagem", 180, 160, 400, "-", 740],
      ["Crianças com vacina em dia", "≥ 95%", "≥ 95%", "90%", null, null],
      ["Tempo de espera até a triagem", "até 15 min", "até 15 min", "até 20 min", "no máximo 10 min", null],
      ["Gestantes com sete ou mais consultas", "70%", "65%", "75%", null, null],
    ],
  },
  {
    name: "Metas anuais",
    titles: [1],
    headers: [2],
    merges: ["A1:E1"],
    widths: [24, 18, 18, 22, 20],
    rows: [
      ["METAS PACTUADAS 2025 - ATENÇÃO PRIMÁRIA"],
      ["Unidade", "Visitas domiciliares", "Atividades coletivas", "Exames citopatológicos", "Hipertensos acompanhados"],
      ["UBS Norte", 4800, 96, 640, "80%"],
      ["UBS Sul", "3.600", 72, 480, "80%"],
      ["UBS Centro", 6000, 120, 900, "85%"],
    ],
  },
];
