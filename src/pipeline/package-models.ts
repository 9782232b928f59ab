import { weightsOf } from '../weights.ts'
import { modelsFrom } from './models.ts'

/** The trained parts of the package, each read at its first use, once in a process. */
export const { models: packageModels } = modelsFrom(weightsOf)
