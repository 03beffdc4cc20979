const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { generateCertificates, getHttpsServerOptions } = require("office-addin-dev-certs");

/** Serves over https with a certificate that Office trusts; asked for only here, as it may open a dialog of the system. */
async function devServer({ url }) {
  const { ca, key, cert } = await certificate();
  return {
    port: Number(new URL(url).port),
    server: { type: "https", options: { ca, key, cert } },
    headers: { "Access-Control-Allow-Origin": "*" },
    // For this computer alone.
    host: "localhost",
    static: false,
    hot: false,
    client: { overlay: false },
  };
}

/** Where this account may not make a certificate trusted (no administrator, a container), it serves all the same, and says so. */
async function certificate() {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    process.stderr.write(`${String(error.message).trim()}\nServing with a certificate that nobody trusts: the browser asks first, and Excel loads the add-in only once it is trusted.\n`);
    return untrusted();
  }
}

async function untrusted() {
  const folder = mkdtempSync(join(tmpdir(), "pactua-certificate-"));
  try {
    const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map(name => join(folder, name));
    await generateCertificates(ca, cert, key);
    return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

module.exports = { devServer };
