// Imported, `node:fs` brings streams and promises with it, which take longer than reading all weights.
const { existsSync, readFileSync } = process.getBuiltinModule('node:fs')

/** The weights of a model (`models/NAME/weights.bin`) as they lie in the package; null if they are not there. */
export function weightsOf(model: string): Uint8Array | null {
  const file = new URL(`../models/${model}/weights.bin`, import.meta.url)
  return existsSync(file) ? readFileSync(file) : null
}
