import { fold } from "../text/fold";

/** The place that a heading names, or null. Only words that always head one: "Pronto atendimento" or "Laboratório" may head a group of indicators. */
export function placeIn(title: string): string | null {
  const stated = /^\s*(?:unidade|estabelecimento)s?(?: de sa[uú]de)?\s*[:–-]\s*(.+)$/i.exec(title)?.[1]?.trim();
  return stated ?? (/^(ubs|ubsf|usf|upa|esf|caps|ceo|hospital|hosp|policlinica|santa casa|(unidade|posto|centro) (basic[ao] )?(de )?saude)\b/.test(fold(title)) ? title : null);
}
