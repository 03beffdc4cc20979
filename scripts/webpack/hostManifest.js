const { DEVELOPMENT_URL, IDS } = require("./readSettings.js");

/** The prefix of a prefixed manifest; src/functions/functionName.ts writes formulas with it. */
const NAMESPACE = "PACTUA";

/**
 * manifest.xml for one place: its address, id and version, and with a prefix the namespace of the functions.
 * @param {string} manifest the development manifest
 * @param {ReturnType<import("./readSettings.js").readSettings>} settings
 */
function hostManifest(manifest, { url, id, version, prefix }) {
  const hosted = manifest
    .replaceAll(DEVELOPMENT_URL, escapeXml(url))
    .replace(IDS.development, id)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`)
    .replace(/<!--.*?-->\r?\n/s, "");
  return prefix === "1" ? withNamespace(hosted) : hosted;
}

/** Without the element planners type =PAGAMENTO(…), with it =PACTUA.PAGAMENTO(…). An empty one breaks Excel on the desktop. */
function withNamespace(manifest) {
  return manifest
    .replace(/^( *)<\/Metadata>\n/m, `$&$1<Namespace resid="Functions.Namespace"/>\n`)
    .replace(/^( *)<bt:ShortStrings>\n/m, `$&$1  <bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}"/>\n`);
}

function escapeXml(text) {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

module.exports = { hostManifest, NAMESPACE };
