import * as React from "react";
import { read } from "../command/general";
import { WELCOME } from "../../locale/pane/shared";
import { PlainButton } from "./CommandButton";
import { style } from "./style";

/** Before the first reading: three lines and one button. */
export function Welcome(): JSX.Element {
  return (
    <section className={style.column} aria-labelledby="welcome">
      <h2 id="welcome" className={style.title}>{WELCOME.title}</h2>
      <ol style={{ margin: 0, paddingLeft: 20 }}>{WELCOME.steps.map(step => <li key={step} style={{ margin: "6px 0" }}>{step}</li>)}</ol>
      <p className={style.muted}>{WELCOME.promise}</p>
      <div className={style.row}><PlainButton command={read} look="primary" /></div>
    </section>
  );
}
