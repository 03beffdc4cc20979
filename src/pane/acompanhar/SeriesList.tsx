import * as React from "react";
import type { FollowedYear, Following } from "../../follow/following";
import { DIRECTION_WORDS } from "../../locale/following";
import { ACOMPANHAR, yearValue } from "../../locale/pane/acompanhar";
import { spacedPercent } from "../../locale/pane/avaliar";
import { seriesVerdict } from "../../sheets/following/seriesSheet";
import { groupBy } from "../../validate/groupBy";
import { Place } from "../part/Place";
import { style } from "../part/style";
import { useSteps } from "./useSteps";

const STEPS = { first: 10, step: 20 };

/** Each indicator year by year: what was to be reached, what was, how near that is, and which way is better. Folded: plans have many. */
export function SeriesList({ plan: { series, date, actions } }: { readonly plan: Following }): JSX.Element {
  const indicators = React.useMemo(() => [...groupBy(series, year => [year.at.sheet, year.indicator]).values()], [series]);
  const [open, setOpen] = React.useState(actions.length === 0);
  const { shown, more } = useSteps(indicators, { ...STEPS, what: ACOMPANHAR.series(indicators.length) });
  return (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={style.heading} style={{ cursor: "pointer" }}>{ACOMPANHAR.series(indicators.length)}</summary>
      {open && (
        <div className={style.column} style={{ marginTop: 6 }}>
          <p className={style.small}>{ACOMPANHAR.seriesHint}</p>
          {shown.map(years => <Indicator key={`${years[0]!.at.sheet}!${years[0]!.at.cell}`} years={years} now={Number(date.slice(0, 4))} />)}
          {more}
        </div>
      )}
    </details>
  );
}

function Indicator({ years, now }: { readonly years: readonly FollowedYear[]; readonly now: number }): JSX.Element {
  const { at, indicator, direction } = years[0]!;
  const number = { textAlign: "right", whiteSpace: "nowrap" } as const;
  return (
    <table className={style.table}>
      <caption style={{ textAlign: "left" }}>
        <b>{indicator}</b> <span className={style.small}>{DIRECTION_WORDS[direction]} · </span><Place at={{ sheet: at.sheet, range: at.cell }} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{ACOMPANHAR.year}</th><th scope="col" style={number}>{ACOMPANHAR.target}</th>
          <th scope="col" style={number}>{ACOMPANHAR.actual}</th><th scope="col" style={{ ...number, paddingRight: 0 }}>{ACOMPANHAR.attainment}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(year => (
          <tr key={`${year.at.cell} ${year.year}`} style={year.year === now ? { fontWeight: 600 } : undefined}>
            <th scope="row" style={year.year === now ? undefined : { fontWeight: 400 }}>{year.year}</th>
            <td className={style.number} style={number}>{yearValue(year.target, year)}</td>
            <td className={style.number} style={number}>{yearValue(year.actual, year)}</td>
            <td style={{ textAlign: "right", paddingRight: 0 }}>{year.attainment && <span className={style.number}>{spacedPercent(year.attainment, 1)} </span>}<span style={{ whiteSpace: "nowrap" }}>{seriesVerdict(year)}</span></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
