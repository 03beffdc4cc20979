import * as functions from "./functions";

/** Outside Excel (the page opened by itself in a browser) there is nobody to hand the functions to. */
if (typeof CustomFunctions !== "undefined") {
  for (const [name, work] of Object.entries(functions)) CustomFunctions.associate(name.toUpperCase(), work);
}
