const { getHttpsServerOptions } = require("office-addin-dev-certs");

/** Serves over https with a certificate that Office trusts; asked for only here, as it may open a dialog of the system. */
async function devServer({ url }) {
  const { ca, key, cert } = await getHttpsServerOptions();
  return {
    port: Number(new URL(url).port),
    server: { type: "https", options: { ca, key, cert } },
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    client: { overlay: false },
  };
}

module.exports = { devServer };
