import classic from '../templates/classic/design.json' with { type: 'json' }
import compact from '../templates/compact/design.json' with { type: 'json' }
import modern from '../templates/modern/design.json' with { type: 'json' }

/** Sizes, spaces (points), colours and fonts of each design: one source for Typst and for the DOCX templates. */
export const DESIGN_STYLES = { classic, modern, compact }

export type DesignStyle = (typeof DESIGN_STYLES)[keyof typeof DESIGN_STYLES]
