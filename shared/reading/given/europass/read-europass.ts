import type { XmlTree } from '../../files/xml/tree.ts'
import { Notes } from '../json/notes.ts'
import { checkResume, type ReadResume } from '../json/read-json-resume.ts'
import { fromCandidate } from './candidate.ts'
import { fromSkillsPassport } from './skills-passport.ts'

/** The resume in an Europass file, of today's form or the older one; null where a root element is of neither. */
export function readEuropass(root: XmlTree): ReadResume | null {
  const notes = new Notes()
  switch (root.name) {
    case 'Candidate':
      return checkResume(fromCandidate(root, notes), notes)
    case 'SkillsPassport':
    case 'Europass':
      return checkResume(fromSkillsPassport(root, notes), notes)
    default:
      return null
  }
}
