import { TestSheet } from "./workbook";

export interface SoundContract {
  /** One component in long and stacked tables, with shares, distributions and bands. */
  readonly hospital: TestSheet;
  /** One component in a wide table, with a stated total a row. */
  readonly network: TestSheet;
  /** One component that is paid by points. */
  readonly clinic: TestSheet;
  /** Expenses with headings, a balance, rates and a total; the demand of two years under them. */
  readonly expenses: TestSheet;
}

export function sheetsOf({ hospital, network, clinic, expenses }: SoundContract): TestSheet[] {
  return [hospital, network, clinic, expenses];
}

/** A contract without fault or doubt: validate() says nothing about it but that one weight is shared. */
export function soundContract(): SoundContract {
  const hospital = new TestSheet("Hospital")
    .row("HOSPITAL DO EXEMPLO")                                                                          // 1
    .row("METAS QUANTITATIVAS – INDICADORES DE PRODUÇÃO")
    .row("SAÍDAS", "META MENSAL", "PESO")
    .row("Clínica geral", 350, "60%")
    .row("Pediatria", 120)                                                                               // 5
    .row("Total de saídas", 470)
    .row()
    .row("EXAMES", "META MENSAL", "PESO")
    .row("Tomografia", 600, "25%")
    .row("Ultrassonografia", 450, "15%")                                                                 // 10
    .row("TOTAL", null, "40%")
    .row()
    .row("METAS QUALITATIVAS – INDICADORES QUALITATIVOS")
    .row("Descrição", "Periodicidade", "Meta", "Fonte de Verificação", "Peso")
    .row("Taxa de ocupação hospitalar", "Mensal", "≥ 80%", "SIH", "50%")                                 // 15
    .row("Taxa de mortalidade institucional", "Mensal", "≤ 2,5%", "SIM", "30%")
    .row("Queixas respondidas no prazo", "Mensal", "100%", "Ouvidoria", "20%")
    .row()
    .row("VALORAÇÃO DOS INDICADORES")
    .row("INDICADOR", "PESO %")                                                                          // 20
    .row("Produção", "90%")
    .row("Qualitativos", "10%")
    .row("Total", "100%")
    .row()
    .row("DISTRIBUIÇÃO PERCENTUAL PARA EFEITO DE DESCONTO DOS INDICADORES DE PRODUÇÃO")                  // 25
    .row("MODALIDADE DE CONTRATAÇÃO", "PESO %")
    .row("Saídas hospitalares", "60%")
    .row("Exames", "40%")
    .row()
    .row("VALORAÇÃO DOS DESVIOS DOS INDICADORES QUANTITATIVOS")                                          // 30
    .row("ATIVIDADE REALIZADA", "QUANTIDADE PRODUZIDA", "VALOR A PAGAR")
    .row("Saídas", "Maior ou igual a 85% da meta", "100% do peso percentual da atividade")
    .row("Saídas", "Maior ou igual a 70% e menor que 85% da meta", "90% do peso percentual da atividade")
    .row("Saídas", "Menor que 70% da meta", "70% do peso percentual da atividade")
    .row("Exames", "Maior ou igual a 85% da meta", "100% do peso percentual da atividade")               // 35
    .row("Exames", "Maior ou igual a 70% e menor que 85% da meta", "90% do peso percentual da atividade")
    .row("Exames", "Menor que 70% da meta", "70% do peso percentual da atividade")
    .merge("C4:C6");
  const network = new TestSheet("Rede")
    .row("COMPONENTE DE ATENÇÃO BÁSICA")
    .row("METAS QUANTITATIVAS – INDICADORES DE PRODUÇÃO")
    .row("UNIDADES", "Consulta Médica", "PESO", "Visita ACS", "PESO", "Peso Total")
    .row("UBS CENTRO", "320 consultas/mês", "30%", "120 visitas/mês", "20%", "50,00%")
    .row("UBS NORTE", "250 consultas/mês", "30%", "100 visitas/mês", "20%", "50,00%");
  const clinic = new TestSheet("Pronto")
    .row("PRONTO ATENDIMENTO DO EXEMPLO")
    .row("METAS QUANTITATIVAS")
    .row("INDICADOR", "META", "PONTUAÇÃO")
    .row("Pacientes classificados por risco", "100%", "Atingir 100% da meta – 200 pontos\nDe 80% a menos de 100% da meta – 100 pontos\nMenor que 80% da meta – não pontua")
    .row("Satisfação do paciente", "≥ 70%", "A partir de 70% – 100 pontos\nDe 50% a menos de 70% – 50 pontos\nMenos de 50% – não pontua")                       // 5
    .row("Tempo de espera até a consulta", "Até 60 min", "Até 60 min – 100 pontos\nMais de 60 min até 80 min – 50 pontos\nAcima de 80 min – não pontua");
  const expenses = new TestSheet("Despesas")
    .row("DEMONSTRATIVO DE DESPESAS")
    .row("ITEM", "VALOR")
    .row("RECEITA", "100.000,00")
    .row("Repasse fixo", 100000)
    .row("DEDUÇÕES (-)", "6.500,00")                                                                    // 5
    .row("ISS 5% e IRPJ 1,5%", 6500)
    .row("RECEITA LÍQUIDA (=)", 93500)
    .row("PESSOAL", "60.000,00")
    .row("Salários", "45.000,00")
    .row("Encargos", 15000)                                                                              // 10
    .row("SERVIÇOS", 33500)
    .row("Limpeza", "20.000,50")
    .row("Energia", 13499.5)
    .row("TOTAL DOS CUSTOS", "93.500,00")
    .row("VARIÁVEL (ATÉ 10%)", 9350)                                                                     // 15
    .row("RESULTADO", 0)
    .row()
    .row()
    .row("DEMANDA ESTIMADA")
    .row(null, "ANO 1", null, "ANO 2", null)                                                             // 20
    .row("MÊS", "% OCUP", "QUANT.", "% OCUP", "QUANT.")
    .row("Mês 1", 80, 100, 90, 110)
    .row("Mês 2", 85, 101, 91, 111)
    .row("Mês 3", 85, 101, 95, 112)
    .row("MÉDIA MENSAL", "83,33", "100,67", 92, 111)                                                     // 25
    .row("TOTAL ANUAL", null, 302, null, "333")
    .merge("B20:C20", "D20:E20");
  return { hospital, network, clinic, expenses };
}
