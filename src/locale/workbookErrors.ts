import type { WorkbookError, WorkbookErrorCode } from "../workbook/workbookError";

type Params = Readonly<Record<string, string>>;

/** What happened, to which file, and what to do. */
const SENTENCES: Readonly<Record<WorkbookErrorCode, (params: Params) => string>> = {
  "not-found": ({ file }) => `Não encontrei o arquivo "${file}": confira o nome e a pasta.`,
  "is-a-folder": ({ file }) => `"${file}" é uma pasta: indique o arquivo da planilha que está dentro dela.`,
  "no-permission": ({ file }) => `Sem permissão para ler "${file}": peça acesso ao arquivo ou copie-o para uma pasta sua.`,
  unreadable: ({ file }) => `Não consegui ler "${file}" por uma falha do disco ou da rede: copie o arquivo para o computador e tente de novo.`,
  "empty-file": ({ file }) => `O arquivo "${file}" está vazio (0 byte): baixe-o ou salve-o de novo.`,
  "not-a-workbook": ({ file }) => `"${file}" não é uma pasta de trabalho do Excel (.xlsx ou .xlsm), diga o nome o que disser: se é um texto (.csv), abra-o no Excel e salve como pasta de trabalho (.xlsx).`,
  "other-format": ({ file, format }) => `"${file}" está no formato ${format}: abra-o no Excel ou no LibreOffice e salve como pasta de trabalho do Excel (.xlsx).`,
  "old-xls": ({ file }) => `"${file}" está no formato antigo do Excel (.xls): abra-o no Excel e salve como pasta de trabalho do Excel (.xlsx).`,
  encrypted: ({ file }) => `"${file}" está protegido por senha: abra-o no Excel, tire a senha de abertura e salve uma cópia.`,
  broken: ({ file }) => `O arquivo "${file}" está incompleto ou danificado: baixe-o de novo ou abra-o no Excel, que oferece o reparo, e salve uma cópia.`,
  "too-large": ({ file }) => `"${file}" ocupa memória demais depois de aberto: apague linhas, colunas e planilhas sem uso e salve uma cópia.`,
  "no-sheets": ({ file }) => `"${file}" não tem nenhuma planilha com células: confira se é o arquivo certo.`,
  "strict-format": ({ file }) => `"${file}" está no formato Open XML Estrito, ao qual o Pactua não acrescenta planilhas: no Excel, salve como "Pasta de Trabalho do Excel (.xlsx)".`,
  "output-is-input": ({ file }) => `A saída "${file}" é o próprio arquivo de entrada, que nunca é alterado: escolha outro nome.`,
  "output-exists": ({ file }) => `O arquivo de saída "${file}" já existe: escolha outro nome ou peça para trocá-lo com --sobrescrever.`,
  "output-is-a-folder": ({ file }) => `A saída "${file}" é uma pasta: acrescente o nome do arquivo a gravar.`,
  "output-folder-missing": ({ file, folder }) => `Não gravei "${file}" porque a pasta "${folder}" não existe: crie a pasta ou escolha outra.`,
  "output-no-permission": ({ file }) => `Não gravei "${file}" por falta de permissão ou porque está aberto em outro programa: feche-o ou escolha outra pasta.`,
  "output-extension": ({ file, extension }) => `A saída "${file}" precisa terminar em ${extension}, como o tipo do arquivo de entrada: mude o nome.`,
  "disk-full": ({ file }) => `Não gravei "${file}" porque o disco está cheio: libere espaço ou escolha outra pasta.`,
  "write-failed": ({ file }) => `Não gravei "${file}" por uma falha do disco ou da rede: tente de novo ou escolha outra pasta.`,
  "cell-edit": () => "Há uma célula em edição no Excel: termine com Enter (ou desista com Esc) e tente de novo.",
  "read-only": () => "A pasta de trabalho está aberta só para leitura: habilite a edição ou salve uma cópia e tente de novo.",
  "sheet-protected": ({ sheet }) => `A planilha "${sheet}" está protegida: desproteja-a em Revisão › Desproteger Planilha e tente de novo.`,
  "structure-protected": () => "A estrutura da pasta de trabalho está protegida, e nenhuma planilha pode ser criada: desproteja-a em Revisão › Proteger Pasta de Trabalho e tente de novo.",
  "write-refused": () => "O Excel não deixou alterar a pasta de trabalho: confira se ela não está protegida nem aberta só para leitura e tente de novo.",
  "sheet-missing": ({ sheet }) => `A planilha "${sheet}" não existe mais: leia a pasta de trabalho de novo.`,
  "sheet-hidden": ({ sheet }) => `A planilha "${sheet}" está oculta: reexiba-a no Excel para ir até a célula.`,
  "excel-busy": () => "O Excel está ocupado ou a pasta de trabalho perdeu o foco: volte para ela e tente de novo.",
  "request-too-large": () => "A pasta de trabalho tem dados demais para o Excel entregar: apague linhas e colunas sem uso e tente de novo.",
  "not-restored": ({ sheets }) => `A gravação parou no meio e não consegui desfazê-la: confira ${sheets} antes de continuar.`,
  "excel-failed": ({ code, message }) => `O Excel recusou a operação (${code}: ${message}): tente de novo e, se continuar, salve a pasta de trabalho e abra-a outra vez.`,
};

/** One sentence in Portuguese, without line break. */
export function workbookErrorSentence({ code, params }: WorkbookError): string {
  return SENTENCES[code](params);
}
