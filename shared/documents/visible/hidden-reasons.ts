/** Why no reader sees a text, and what can be done about it. */
export const HIDDEN = {
  hidden: 'is marked as hidden',
  colour: 'has the colour of what it stands on, or nearly so',
  tiny: 'is smaller than 4 points',
  squeezed: 'is squeezed until nobody can read it',
  'off-page': 'stands outside of the page',
  covered: 'lies behind a picture or a shape. Put that behind the text',
  clipped: 'stands in a line, a row or a box that is too small for it',
  deleted: 'is deleted in a tracked change. Accept the changes',
  replaced: 'stands in a field, in whose place Word puts something else',
  symbols: 'is set in a font of symbols',
  'not-shown':
    'stands where it is not shown, for example in a header that no page has, a comment, or a second version of a drawing',
} as const
export type HiddenReason = keyof typeof HIDDEN
