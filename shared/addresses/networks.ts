import ipaddr from 'ipaddr.js'

/** Networks that are let through although they are not public: for development, tests, and hosts of one's own. */
export type Networks = readonly string[]

const GLOBAL_UNICAST_V6 = ipaddr.IPv6.parseCIDR('2000::/3')

/** Whether a text is a network in CIDR notation, e.g. `10.1.0.0/16`. */
export function isNetwork(text: string): boolean {
  return ipaddr.isValidCIDR(text)
}

/**
 * Whether an IP address is one of the public internet, by the special-purpose registries of IANA. An IPv4 address inside
 * an IPv6 one counts as what it is; the forms that are translated on their way (6to4, Teredo, NAT64) are not public.
 */
export function isPublic(text: string): boolean {
  const address = parseAddress(text)
  if (address?.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST_V6)
}

/** Whether an IP address lies in one of the networks. */
export function isIn(networks: Networks, text: string): boolean {
  const address = parseAddress(text)
  if (!address) return false
  return networks.some((network) => {
    const [base, bits] = ipaddr.parseCIDR(network)
    return base.kind() === address.kind() && address.match(base, bits)
  })
}

/** Without an IPv4 address's IPv6 wrapping; null for what is no address or only one in this machine's own notation. */
function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (ipaddr.IPv6.isValid(text)) return ipaddr.process(text)
  return ipaddr.IPv4.isValidFourPartDecimal(text) ? ipaddr.IPv4.parse(text) : null
}
