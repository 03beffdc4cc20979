/** Comments and names of XML vocabularies (React draws SVG with them) stay as they are; the group is the beginning of an address. */
const FOUND = /\/\*[\s\S]*?\*\/|http:\/\/www\.w3\.org\/|(https?:\/\/|(?<=["'`])\/\/(?=[\w-]+\.[\w-]))|\/\/[^\n]*/g;

/**
 * Takes addresses of other hosts out of the packages we bundle: the CDNs that Fabric would fetch fonts from, pages that React's errors
 * point to. What is left reads "about:blank#reactjs.org/…": a person can still follow it, a browser cannot fetch it.
 */
module.exports = function localUrls(source) {
  return source.replace(FOUND, (found, address) => (address === undefined ? found : "about:blank#"));
};
