const english = new Intl.PluralRules('en')

/** `1 change`, `2 changes`: a count with its noun in English. */
export function plural(count: number, one: string, other: string): string {
  return `${count} ${english.select(count) === 'one' ? one : other}`
}
