import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { isIn, isPublic, type Networks } from '#shared/addresses/networks.ts'
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
 * What is wrong with an address as it is written, without asking anybody about its name: whether a name exists, and where it
 * leads, is told to nobody. Throws OutboundFailure `not_allowed`.
 */
export function checkWritten(url: URL, rules: OutboundRules): void {
  checkUrl(url)
  const port = readPort(url)
  const address = writtenAddress(url.hostname)
  const isRefused = address
    ? !mayConnect(address, port, rules)
    : rules.allowedNetworks.length === 0 && !rules.ports.includes(port)
  if (isRefused) throw new OutboundFailure('not_allowed')
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

/** The addresses behind a name, all of them allowed. One failure for a private name and for one that is not there. */
async function resolveAllowed(
  hostname: string,
  port: number,
  rules: OutboundRules,
  resolve: Resolve,
): Promise<{ address: string; family: number }[]> {
  const written = writtenAddress(hostname)
  const addresses = written
    ? [{ address: written, family: isIP(written) }]
    : await resolve(hostname.replace(/\.$/, '')).catch((cause: unknown) => {
        throw new OutboundFailure('not_allowed', { cause })
      })
  if (addresses.length === 0 || !addresses.every(({ address }) => mayConnect(address, port, rules)))
    throw new OutboundFailure('not_allowed')
  return addresses
}

function mayConnect(address: string, port: number, { allowedNetworks, ports }: OutboundRules): boolean {
  return isIn(allowedNetworks, address) || (isPublic(address) && ports.includes(port))
}

/** The address that a host is written as; null for a name. `localhost` is an address by its meaning (RFC 6761, 6.3). */
function writtenAddress(hostname: string): string | null {
  if (/^(?:.+\.)?localhost\.?$/i.test(hostname)) return '127.0.0.1'
  const literal = hostname.replace(/^\[|\]$/g, '')
  return isIP(literal) ? literal : null
}

function readPort({ port, protocol }: { port: string; protocol: string }): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
}
