import { uuidv7 } from '#shared/database/entities/id.ts'
import { Webhook } from '#shared/database/entities/index.ts'
import { lockAccount } from '#shared/database/lock-account.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { newSecret } from '#shared/events/webhooks/message.ts'
import type { Outbound } from '#shared/outbound/client.ts'
import { OutboundFailure } from '#shared/outbound/failure.ts'
import { Problem } from '../http/problem.ts'

const MAX_WEBHOOKS = 20

/**
 * Refuses what no message would ever be sent to. Names are not looked up: the answer would tell which ones there are in our
 * own network. Whether messages arrive shows in `failingSince`.
 */
export function checkAddress(outbound: Outbound, url: string): void {
  try {
    outbound.check(url)
  } catch (error) {
    if (!(error instanceof OutboundFailure)) throw error
    throw new Problem('address-not-allowed', 'Messages are sent to addresses of the public internet only.', {
      errors: [{ pointer: '/url', detail: 'is no address of the public internet' }],
    })
  }
}

/** Has an address told of events from now on. Throws problem `limit-reached`. */
export function createWebhook(
  database: Database,
  userId: string,
  { url, eventTypes }: Pick<Webhook, 'url' | 'eventTypes'>,
): Promise<Webhook> {
  return unitOfWork(database, { type: 'user', id: userId }, async (unit) => {
    await lockAccount(unit.em, userId, 'alone')
    if ((await unit.em.count(Webhook, { userId, deletedAt: null })) >= MAX_WEBHOOKS)
      throw new Problem('limit-reached', `There is room for ${MAX_WEBHOOKS} webhooks; delete one first.`)
    const id = uuidv7()
    const webhook = unit.em.create(Webhook, { id, userId, url, eventTypes, secret: newSecret() })
    unit.audit({
      entityType: 'webhook',
      entityId: id,
      ownerId: userId,
      action: 'webhook.created',
      after: { eventTypes },
    })
    return webhook
  })
}
