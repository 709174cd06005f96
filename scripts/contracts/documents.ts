import type { ModelInputs } from '#shared/llm/model.ts'
import { activityContracts } from './activities.ts'
import type { ContractDocument } from './document.ts'
import { languageModelContracts } from './language-model.ts'
import { workflowContracts } from './workflows.ts'

/** Every file of docs/contracts, with these inputs of the model's tasks as examples. */
export async function contractDocuments(inputs: ModelInputs): Promise<ContractDocument[]> {
  return [workflowContracts(), activityContracts(), await languageModelContracts(inputs)]
}
