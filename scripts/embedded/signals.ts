const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * The first signal settles `received` (or, before anybody waits for it, ends the process); the next one ends the process
 * at once. Ending is always safe: what we started is on a leash and stops by itself.
 */
export function stopOnSignal(): { readonly received: Promise<void> } {
  let receive: (() => void) | undefined
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (!receive) process.exit(130)
      receive()
      receive = undefined
    })
  }
  return {
    get received() {
      return new Promise<void>((resolve) => {
        receive = resolve
      })
    },
  }
}
