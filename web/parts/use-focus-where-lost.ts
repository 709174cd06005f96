import { type RefObject, useEffect, useRef } from 'react'

/** Gives the focus to an element where what had it has gone with what was shown before: whenever `shown` has become another. */
export function useFocusWhereLost(shown: string): RefObject<HTMLHeadingElement | null> {
  const element = useRef<HTMLHeadingElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    if (document.activeElement === document.body) element.current?.focus()
  }, [shown])
  return element
}
