/** The only other host: Microsoft requires Office.js from its own address. */
const OFFICE_JS = "https://appsforoffice.microsoft.com";

/**
 * What the page may load. No eval, no inline script, nothing from elsewhere but Office.js and the parts it loads itself.
 * Fabric writes its styles into the page, hence 'unsafe-inline' for styles only.
 * frame-ancestors cannot stand in a page and must not be sent as a header: Excel on the web shows the pane in a frame.
 */
function contentSecurityPolicy({ serving }) {
  return Object.entries({
    "default-src": ["'none'"],
    "script-src": ["'self'", OFFICE_JS],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", OFFICE_JS, ...(serving ? ["wss://localhost:*"] : [])],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  }).map(([directive, sources]) => `${directive} ${sources.join(" ")}`).join("; ");
}

module.exports = { contentSecurityPolicy, OFFICE_JS };
