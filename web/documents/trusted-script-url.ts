type Policy = { createScriptURL(url: string): string }
type PolicyFactory = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy }

/** Only files that were built with the page become scripts; the API's Content-Security-Policy knows this policy's name. */
const rules = {
  createScriptURL(url: string): string {
    if (new URL(url, location.href).origin === location.origin && url.startsWith('/assets/')) return url
    throw new TypeError(`${url} is no script of this page`)
  },
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}

const factory: unknown = Reflect.get(globalThis, 'trustedTypes')
const policy: Policy = isPolicyFactory(factory) ? factory.createPolicy('page', rules) : rules

/** The address of a script of this page, as browsers with Trusted Types want it. Throws a `TypeError` for any other address. */
export function trustedScriptUrl(url: string): string {
  return policy.createScriptURL(url)
}
