import { createSecureContext } from "node:tls";

const trusted = jest.fn();
jest.mock("office-addin-dev-certs", () => ({ ...jest.requireActual<object>("office-addin-dev-certs"), getHttpsServerOptions: trusted }));

import { devServer } from "../../scripts/webpack/devServer.js";

describe("npm run dev", () => {
  const said = jest.spyOn(process.stderr, "write").mockImplementation(() => true);
  afterAll(() => said.mockRestore());

  test("serves at the manifest's address with the certificate that Office trusts, open to Excel on the web", async () => {
    trusted.mockResolvedValue({ ca: "ca", key: "key", cert: "cert" });
    expect(await devServer({ url: "https://localhost:3000" })).toMatchObject({
      host: "localhost", port: 3000, server: { type: "https", options: { ca: "ca", key: "key", cert: "cert" } }, headers: { "Access-Control-Allow-Origin": "*" },
    });
    expect(said).not.toHaveBeenCalled();
  });

  test("serves all the same where no certificate can be made trusted, and says so", async () => {
    trusted.mockRejectedValue(new Error("Unable to install the CA certificate. sudo: not found\n"));
    const { server } = await devServer({ url: "https://localhost:3000" });
    expect(() => createSecureContext(server.options)).not.toThrow();
    expect(said.mock.calls.join("")).toMatch(/sudo: not found\nServing with a certificate that nobody trusts/);
  });
});
