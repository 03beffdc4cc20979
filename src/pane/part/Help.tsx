import * as React from "react";
import { help } from "../command/general";
import { COMMAND_NAMES, HELP } from "../../locale/pane/shared";
import { PlainButton } from "./CommandButton";
import { style } from "./style";

export function Help(): JSX.Element {
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  return (
    <section className={style.column} aria-labelledby="help">
      <h2 id="help" ref={title} tabIndex={-1} className={style.title}>{HELP.title}</h2>
      <dl style={{ margin: 0 }}>
        {HELP.steps.map(({ name, what }) => (
          <React.Fragment key={name}>
            <dt className={style.heading}>{name}</dt>
            <dd style={{ margin: "0 0 8px" }}>{what}</dd>
          </React.Fragment>
        ))}
      </dl>
      <h3 className={style.heading}>{HELP.keysTitle}</h3>
      <table className={style.table}>
        <tbody>{HELP.keys.map(({ key, what }) => <tr key={key}><th scope="row" style={{ whiteSpace: "nowrap" }}>{key}</th><td>{what}</td></tr>)}</tbody>
      </table>
      <p className={style.sunken}>{HELP.promise}</p>
      <div className={style.row}><PlainButton command={help} text={COMMAND_NAMES.close} /></div>
    </section>
  );
}
