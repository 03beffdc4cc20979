import { pactuaSheets } from "../../jobs/pactuaSheets";
import { COMMAND_NAMES, PREVIEW } from "../../locale/pane/shared";
import { PLANILHA } from "../../locale/pane/planilha";
import { findingsOf } from "../conferir/shownFindings";
import { load } from "../load";
import { work } from "../work";
import { afterWriting, previewOf } from "../write";
import { canWrite, type Command } from "./command";

/** Shows which sheets the tables would be, before anything is written. */
export const previewTables: Command = {
  name: PLANILHA.createTables,
  available: state => canWrite(state) && state.contract !== null,
  perform({ store }) {
    const state = store.get();
    if (state.contract) store.change({ preview: previewOf("tables", pactuaSheets(state.contract, findingsOf(state), null), state.contract) });
  },
};

/** The workbook is read once more: what was typed beside the findings since then must not be lost. */
export const writeTables: Command = {
  name: PREVIEW.confirm,
  available: canWrite,
  async perform(desk) {
    await work(desk, "reading", async job => {
      const contract = await load(desk, job);
      const patch = pactuaSheets(contract, findingsOf(desk.store.get()), null);
      await afterWriting(desk, job, "tables", await job.workbook.apply(patch, job.steps.begin("writing")), "metas");
    });
  },
};

export const closePreview: Command = {
  name: COMMAND_NAMES.cancel,
  perform: ({ store }) => store.change({ preview: null }),
};
