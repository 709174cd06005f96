/** The path that a target leads to from a part, or null where it leads out of the package. */
export function resolveTarget(source: string, target: string): string | null {
  if (target === '' || /[\\%?#:]/.test(target)) return null
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1)
  for (const step of target.replace(/^\//, '').split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null
    } else if (step === '') return null
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The part that a list of relationships belongs to ('' for the package), by where it stands. */
export function sourceOf(path: string): string {
  return path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2')
}

export function relationshipsPathOf(source: string): string {
  return source.replace(/([^/]*)$/, '_rels/$1.rels')
}
