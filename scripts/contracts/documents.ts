import { activityContracts } from './activities.ts'
import type { ContractDocument } from './document.ts'
import { languageModelContracts } from './language-model.ts'
import { workflowContracts } from './workflows.ts'

/** Every file of docs/contracts. */
export function contractDocuments(): ContractDocument[] {
  return [workflowContracts(), activityContracts(), languageModelContracts()]
}
