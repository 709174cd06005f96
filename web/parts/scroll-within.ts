/** Brings a part of what scrolls into its middle where it is out of sight, and leaves the page where it is. */
export function scrollWithin(frame: HTMLElement | null, part: Element | null | undefined): void {
  if (!frame || !part) return
  const [outer, inner] = [frame.getBoundingClientRect(), part.getBoundingClientRect()]
  const isInSight = inner.top >= outer.top && inner.bottom <= outer.bottom
  if (!isInSight) frame.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2
}
