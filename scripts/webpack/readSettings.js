const { version } = require("../../package.json");

/** Where the files of `npm run dev` are served, and what manifest.xml in the repository names. */
const DEVELOPMENT_URL = "https://localhost:3000";

/** Two ids, so that the add-in being worked on and the one in use can stand side by side. */
const IDS = { development: "5c0f9a4e-2d1b-4f6a-9a37-6b7a1c8e4d10", production: "e2b6a7d3-8c54-4b0e-a1f9-3d5c70b94e21" };

/**
 * What differs between one place and another, read once at build time.
 * PACTUA_URL     where dist/ will be served from, https, without a slash at the end
 * PACTUA_ID      another id, for an organisation that deploys several copies
 * PACTUA_PREFIX  1: functions are typed =PACTUA.PAGAMENTO(…), for a host that refuses names without a prefix
 * @param {{ PACTUA_URL?: string, PACTUA_ID?: string, PACTUA_PREFIX?: string }} environment
 * @param {{ serving: boolean }} how
 * An empty value is as good as none.
 * @throws {Error} for a URL or an id that Office would refuse, and for another prefix than 1 or 0.
 */
function readSettings({ PACTUA_URL, PACTUA_ID, PACTUA_PREFIX }, { serving }) {
  const url = (serving ? DEVELOPMENT_URL : (PACTUA_URL || DEVELOPMENT_URL)).replace(/\/+$/, "");
  const id = (PACTUA_ID || (url === DEVELOPMENT_URL ? IDS.development : IDS.production)).toLowerCase();
  const prefix = PACTUA_PREFIX || "0";
  if (!/^https:\/\/[\w.-]+(:\d+)?(\/[^\s?#"'<>\\]*)?$/.test(url)) {
    throw new Error(`PACTUA_URL must be the https address of a folder, such as https://exemplo.gov.br/pactua, without ? and #: ${url}`);
  }
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Error(`PACTUA_ID must be a GUID, such as ${IDS.production}: ${id}`);
  if (!["0", "1"].includes(prefix)) throw new Error(`PACTUA_PREFIX must be 1 (=PACTUA.PAGAMENTO) or 0 (=PAGAMENTO): ${prefix}`);
  return { url, id, prefix: prefix === "1" ? "1" : "", version: `${version}.0` };
}

module.exports = { readSettings, DEVELOPMENT_URL, IDS };
