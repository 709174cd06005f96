import { Connection } from '@temporalio/client'
import { msToTs } from '@temporalio/common/lib/time.js'
import proto from '@temporalio/proto'
import type { Config } from '#shared/config.ts'
import { connectionOptions } from './connection.ts'
import { RETENTION_DAYS } from './names.ts'
import { SEARCH_ATTRIBUTES } from './search-attributes.ts'

const ALREADY_EXISTS = 6
const { IndexedValueType } = proto.temporal.api.enums.v1
const INDEXED_VALUE_TYPES = {
  KEYWORD: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  INT: IndexedValueType.INDEXED_VALUE_TYPE_INT,
} as const

/**
 * Makes the Temporal server ready for us: the namespace with its retention, and the search attributes. Safe to repeat.
 * Temporal Cloud manages both elsewhere; do not run it there.
 */
export async function setUpTemporal(
  config: Pick<Config, 'TEMPORAL_ADDRESS' | 'TEMPORAL_NAMESPACE' | 'TEMPORAL_API_KEY' | 'TEMPORAL_TLS'>,
): Promise<void> {
  const connection = await Connection.connect(connectionOptions(config))
  const namespace = config.TEMPORAL_NAMESPACE
  const retention = msToTs(`${RETENTION_DAYS} days`)
  try {
    await connection.workflowService
      .registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention })
      .catch(ignoreExisting)
    await connection.workflowService.updateNamespace({
      namespace,
      config: { workflowExecutionRetentionTtl: retention },
    })
    await connection.operatorService
      .addSearchAttributes({
        namespace,
        searchAttributes: Object.fromEntries(
          SEARCH_ATTRIBUTES.map(({ name, type }) => [name, INDEXED_VALUE_TYPES[type]]),
        ),
      })
      .catch(ignoreExisting)
  } finally {
    await connection.close()
  }
}

function ignoreExisting(error: unknown): void {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === ALREADY_EXISTS) return
  throw error
}
