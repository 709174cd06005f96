const MAX_FRAMES = 8

/** What may be said of any error: its class, its code and where it was thrown; never its message, which may quote anything. */
export function describeError(error: unknown): { error: string; code?: string; stack: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, stack: [] }
  const code = 'code' in error && isName(error.code) ? error.code : undefined
  const name = isName(error.name) ? error.name : 'Error'
  return { error: name, ...(code !== undefined && { code }), stack: framesOf(error) }
}

/** Whether it can only be the name of a class or of a kind of failure. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^\w{1,60}$/.test(value)
}

/** The frames of a stack without the message before them, which may have lines that look like frames. */
function framesOf({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message)
  return (at < 0 ? stack : stack.slice(at + message.length))
    .split('\n')
    .filter((line) => /^\s+at \S.*:\d+:\d+\)?$/.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim())
}
