import * as React from "react";
import { fromNumber } from "../../domain/decimal";
import { compareVersions, type VersionChange } from "../../jobs/compareVersions";
import type { Contract } from "../../jobs/readContract";
import { finePercent } from "../../locale/findings/phrases";
import { CHANGES } from "../../locale/pane/planilha";
import { Place } from "../part/Place";
import { COLORS, style } from "../part/style";

const MOST = 20;

/** What the workbook says otherwise than the tables that were made of it before. */
export function Changes({ contract }: { readonly contract: Contract }): JSX.Element {
  const changes = React.useMemo(() => compareVersions(contract) ?? [], [contract]);
  if (changes.length === 0) return <></>;
  return (
    <section className={style.card} aria-labelledby="changes">
      <h2 id="changes" className={style.heading}>{CHANGES.title(changes.length)}</h2>
      <p className={style.small}>{CHANGES.hint}</p>
      <ul className={style.list}>
        {changes.slice(0, MOST).map(change => (
          <li key={`${change.at.sheet}!${change.at.cell} ${change.what}`} style={{ padding: "6px 0", borderTop: `1px solid ${COLORS.line}` }}>
            <span>{[change.facility, change.indicator].filter(Boolean).join(" · ")}: <b>{said(change)}</b> </span>
            <Place at={{ sheet: change.at.sheet, range: change.at.cell }} />
          </li>
        ))}
      </ul>
      {changes.length > MOST && <p className={style.small}>{CHANGES.more(changes.length - MOST)}</p>}
    </section>
  );
}

function said(change: VersionChange): string {
  switch (change.what) {
    case "added": return CHANGES.added(change.after);
    case "removed": return CHANGES.removed(change.before);
    case "target": return CHANGES.target(change.before, change.after);
    case "frequency": return CHANGES.frequency(change.before, change.after);
    case "weight": return CHANGES.weight(asPercent(change.before), asPercent(change.after));
  }
}

function asPercent(weight: number | null): string | null {
  return weight === null ? null : finePercent(fromNumber(weight));
}
