import { readFile } from 'node:fs/promises'
import {
  type Authenticator,
  type ConnectionOptions,
  connect,
  credsAuthenticator,
  type NatsConnection,
  tokenAuthenticator,
  usernamePasswordAuthenticator,
} from '@nats-io/transport-node'
import type { Config } from '#shared/config.ts'

export type BusConfig = Pick<
  Config,
  'EVENT_BUS_URL' | 'EVENT_BUS_CREDENTIALS' | 'EVENT_BUS_STREAM' | 'EVENT_BUS_MAX_AGE_S' | 'EVENT_BUS_REPLICAS'
>

const CONNECT_TIMEOUT_MS = 5_000

/**
 * One connection to NATS. It does not come back by itself: messages that are kept for a later connection would be told as lost
 * and arrive all the same. Whoever uses it opens another.
 */
export async function connectToBus(config: BusConfig, name: string): Promise<NatsConnection> {
  const addresses = (config.EVENT_BUS_URL ?? []).map((url) => new URL(url))
  const options: ConnectionOptions = {
    servers: addresses.map(({ host }) => host),
    authenticator: await authenticatorOf(addresses, config.EVENT_BUS_CREDENTIALS),
    name,
    reconnect: false,
    timeout: CONNECT_TIMEOUT_MS,
    ...(addresses.some(({ protocol }) => protocol === 'tls:') && { tls: {} }),
  }
  return connect(options)
}

/** A file of credentials, or what stands before the @ of an address: user and password, or a token. */
async function authenticatorOf(addresses: readonly URL[], file?: string): Promise<Authenticator | undefined> {
  if (file !== undefined) return credsAuthenticator(await readFile(file))
  const { username = '', password = '' } = addresses.find(({ username }) => username !== '') ?? {}
  if (username === '') return undefined
  if (password === '') return tokenAuthenticator(decodeURIComponent(username))
  return usernamePasswordAuthenticator(decodeURIComponent(username), decodeURIComponent(password))
}
