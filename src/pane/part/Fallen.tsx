import * as React from "react";
import { COMMAND_NAMES } from "../../locale/pane/shared";
import { failureSentence } from "../work";
import { style } from "./style";

interface State {
  readonly error: unknown;
}

/** Stands where a screen could not be drawn: the pane says so instead of going blank. */
export class Fallen extends React.Component<{ readonly children: React.ReactNode }, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): React.ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div role="alert" className={style.column}>
        <p className={style.text}>{failureSentence(error)}</p>
        <div><button type="button" onClick={() => this.setState({ error: null })}>{COMMAND_NAMES.tryAgain}</button></div>
      </div>
    );
  }
}
