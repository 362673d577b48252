// Results the libraries keep in weak maps would carry one mutant's answer to the next.
const KEPT = [];
const Native = globalThis.WeakMap;

class ForgetfulWeakMap {
  #map = new Native();
  constructor() {
    KEPT.push(this);
  }
  forget() {
    this.#map = new Native();
  }
  has(key) {
    return this.#map.has(key);
  }
  get(key) {
    return this.#map.get(key);
  }
  set(key, value) {
    this.#map.set(key, value);
    return this;
  }
  delete(key) {
    return this.#map.delete(key);
  }
}

/** Modules evaluated meanwhile get weak maps that can be emptied. */
export async function whileForgetful(load) {
  globalThis.WeakMap = ForgetfulWeakMap;
  try {
    return await load();
  } finally {
    globalThis.WeakMap = Native;
  }
}

export const forgetAll = () => KEPT.forEach((map) => map.forget());
