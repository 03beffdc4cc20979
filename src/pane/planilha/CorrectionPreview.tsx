import * as React from "react";
import type { CorrectionPreview as Preview } from "../../jobs/correction";
import { CORRECTION } from "../../locale/pane/planilha";
import { countOf } from "../../locale/summary";
import { style } from "../part/style";
import { firstRecords } from "./firstRecords";

/** The first records as they would be read; said anew to a screen reader when a choice changes them. */
export function CorrectionPreview({ preview: { block, records } }: { readonly preview: Preview }): JSX.Element {
  return (
    <section className={style.sunken} aria-labelledby="outcome" aria-live="polite">
      <h3 id="outcome" className={style.heading}>{CORRECTION.preview}</h3>
      {block === null ? <p className={style.text}>{CORRECTION.nothing}</p> : (
        <>
          <p className={style.text}>{CORRECTION.previewCount(countOf(block.kind, block.count, null))}</p>
          <ol className={style.list}>
            {firstRecords(records, block).map((pairs, index) => (
              <li key={index} style={{ paddingTop: 6 }}>
                {pairs.map(([label, value], place) => (
                  <span key={label}>{place > 0 ? " · " : ""}<span style={{ opacity: 0.85 }}>{label}: </span><b>{value}</b></span>
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
