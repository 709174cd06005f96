import { type RefObject, useEffect } from 'react'
import { readKeySetting } from './key-setting.ts'

type ReviewKeys = { root: RefObject<HTMLElement | null>; onUndo: () => void; onHelp: () => void }

/**
 * Single keys while nothing is being written: j and k go from one proposal to the next, a, r, e and c press the button of the
 * proposal that has the focus, d goes to the decision
 * about the whole draft, u takes the last edit back. They can be turned off (WCAG 2.1.4).
 */
export function useReviewKeys({ root, onUndo, onHelp }: ReviewKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!root.current || event.defaultPrevented || event.altKey || isWriting(event.target)) return
      if ((event.ctrlKey || event.metaKey) && event.key === 'z') return done(event, onUndo)
      if (event.ctrlKey || event.metaKey || !readKeySetting() || isInDialog(event.target)) return
      const items = [...root.current.querySelectorAll<HTMLElement>('[data-item]')]
      const at = items.findIndex((item) => item.contains(document.activeElement))
      switch (event.key) {
        case 'j':
          return done(event, () => goTo(items[Math.min(at + 1, items.length - 1)]))
        case 'k':
          return done(event, () => goTo(items[Math.max(at - 1, 0)]))
        case 'd':
          return done(event, () => root.current?.querySelector<HTMLElement>('[data-decision]')?.focus())
        case 'u':
          return done(event, onUndo)
        case '?':
          return done(event, onHelp)
        case 'a':
        case 'r':
        case 'e':
        case 'c': {
          const item = items[at]
          const button = item?.querySelector<HTMLButtonElement>(`[data-key="${event.key}"]`)
          if (button) done(event, () => button.click())
        }
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [root, onUndo, onHelp])
}

function goTo(item: HTMLElement | undefined): void {
  item?.focus({ preventScroll: true })
  item?.scrollIntoView({ block: 'center' })
}

function done(event: KeyboardEvent, act: () => void): void {
  event.preventDefault()
  act()
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"]') !== null
}
