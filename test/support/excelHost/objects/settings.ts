/** An object of the API that is nothing but values to set and read, and further such objects under it. */
export class Settings {
  /** @param store where the values are kept @param names of the values it has */
  constructor(store: object, names: readonly string[], parts: Readonly<Record<string, object>> = {}) {
    for (const name of names) {
      Object.defineProperty(this, name, {
        enumerable: true, get: () => Reflect.get(store, name) ?? null, set: value => Reflect.set(store, name, value),
      });
    }
    Object.assign(this, parts);
  }
}
