import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { isIn, isPublic, type Networks } from '../addresses/networks.ts'
import { OutboundFailure } from './failure.ts'

/** All addresses of a host name. Throws when there is none. */
export type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>

export type OutboundRules = {
  /** May be reached at any port, public or not. */
  allowedNetworks: Networks
  /** Where public hosts may be reached. */
  ports: readonly number[]
  /** Replaced by tests only. */
  resolve?: Resolve
}

const CONNECT_TIMEOUT_MS = 5_000
const resolveBySystem: Resolve = (hostname) => lookup(hostname, { all: true })

/** What is wrong with an address before anybody is asked about it. Throws OutboundFailure `not_allowed`. */
export function checkUrl(url: URL): void {
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  if (!isWeb || url.username !== '' || url.password !== '') throw new OutboundFailure('not_allowed')
}

/**
 * Connects to checked addresses only. The check stands here, where the connection is made, so that there is no way around
 * it and no second look-up that could answer differently: every address of a name must be allowed, and the connection goes
 * to one of exactly these. Literal addresses never reach a look-up, so they are checked on their own; `URL` has already
 * turned forms such as `0x7f.1` and `2130706433` into the usual one.
 */
export function createGuardedConnector(rules: OutboundRules): buildConnector.connector {
  const resolve = rules.resolve ?? resolveBySystem
  return (options, callback) => {
    resolveAllowed(options.hostname, readPort(options), rules, resolve).then(
      (addresses) => {
        const answerLookup: LookupFunction = (_hostname, { all }, done) => {
          const [first] = addresses
          if (all) done(null, addresses)
          else done(null, first?.address ?? '', first?.family)
        }
        const connect = buildConnector({
          allowH2: false,
          timeout: CONNECT_TIMEOUT_MS,
          autoSelectFamily: true,
          lookup: answerLookup,
        })
        connect(options, callback)
      },
      (error: unknown) => callback(error instanceof Error ? error : new OutboundFailure('unreachable'), null),
    )
  }
}

/** The addresses behind a URL. Throws OutboundFailure unless all of them are allowed. */
export function resolveAllowedAddresses(
  url: URL,
  rules: OutboundRules,
): Promise<{ address: string; family: number }[]> {
  return resolveAllowed(url.hostname, readPort(url), rules, rules.resolve ?? resolveBySystem)
}

async function resolveAllowed(
  hostname: string,
  port: number,
  { allowedNetworks, ports }: OutboundRules,
  resolve: Resolve,
): Promise<{ address: string; family: number }[]> {
  const literal = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(literal)
  const addresses = family
    ? [{ address: literal, family }]
    : await resolve(hostname.replace(/\.$/, '')).catch((cause: unknown) => {
        throw new OutboundFailure('unreachable', { cause })
      })
  const mayConnect = ({ address }: { address: string }): boolean =>
    isIn(allowedNetworks, address) || (isPublic(address) && ports.includes(port))
  if (addresses.length === 0) throw new OutboundFailure('unreachable')
  if (!addresses.every(mayConnect)) throw new OutboundFailure('not_allowed')
  return addresses
}

function readPort({ port, protocol }: { port: string; protocol: string }): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
}
