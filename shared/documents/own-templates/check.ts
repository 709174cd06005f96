import PizZip from 'pizzip'
import { z } from 'zod'
import { DOC_TYPES, type DocType } from '#shared/domain/application.ts'
import { HIDDEN, type HiddenReason } from '../visible/hidden-reasons.ts'
import { compile, type TemplatePart, type TemplateTag } from './compile.ts'
import { readHiddenPlaces, type TagOffset } from './hidden-places.ts'
import { MAX_TAGS, repack } from './package.ts'
import { TemplateInvalid, type TemplateIssue } from './problems.ts'
import { listContentPaths, TAGS, type Tags } from './tags.ts'

const MAX_ISSUES = 30
const EXCERPT_CHARACTERS = 60

export type CheckedTemplate = { bytes: Uint8Array; docType: DocType }

/**
 * The template as it is kept, and which document its tags make. Throws TemplateInvalid with every tag that is wrong and
 * where it stands: as a template of the `wantedType`, or of the kind that it comes nearest to. In this process: `judgeTemplate`
 * does it in one that can be stopped.
 */
export async function checkTemplate(bytes: Uint8Array, wantedType?: DocType): Promise<CheckedTemplate> {
  const zip = await repack(bytes)
  const kept = zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
  const whyHidden = readHiddenPlaces(kept)
  const judged = DOC_TYPES.map((docType) => ({ docType, issues: findIssues(kept, docType, whyHidden) }))
  const right = judged.find(({ issues }) => issues.length === 0)
  if (right) return { bytes: kept, docType: right.docType }
  // A kind with tags that are wrong is further away than one that lacks some, or hides them.
  const [nearest] = judged.toSorted(
    (a, b) => countWrong(a.issues) - countWrong(b.issues) || a.issues.length - b.issues.length,
  )
  const { issues } = judged.find(({ docType }) => docType === wantedType) ?? nearest ?? { issues: [] }
  const named = issues.slice(0, MAX_ISSUES)
  throw new TemplateInvalid(
    named.map(({ at, tag, message }) => ({ tag, message, where: at && describePlace(zip, at) })),
  )
}

/** An issue before its place is looked up, which is only worth it for those that are named. */
type UnplacedIssue = Omit<TemplateIssue, 'where'> & { at: TagOffset | null; isWrong?: true }

function countWrong(issues: readonly UnplacedIssue[]): number {
  return issues.filter(({ isWrong }) => isWrong).length
}

function findIssues(
  bytes: Uint8Array,
  docType: DocType,
  whyHidden: (place: TagOffset) => HiddenReason | null,
): UnplacedIssue[] {
  let parts: Map<string, TemplatePart[]>
  try {
    parts = compile(new PizZip(bytes)).parts
  } catch (error) {
    return toSyntaxIssues(error)
  }
  const shown = new Set<string>()
  const hidden = new Map<string, UnplacedIssue>()
  const issues: UnplacedIssue[] = []
  let tags = 0
  for (const [file, parsed] of parts) {
    const visit = (list: readonly TemplatePart[], scopes: readonly Scope[]): void => {
      for (const tag of list.filter(isTag)) {
        if (++tags > MAX_TAGS) return
        const verdict = judgeTag(tag, scopes)
        const at = { file, offset: tag.offset }
        if ('message' in verdict) issues.push({ tag: formatTag(tag), at, isWrong: true, ...verdict })
        else {
          const reason = whyHidden(at)
          if (reason === null) shown.add(verdict.path)
          else hidden.set(verdict.path, { tag: formatTag(tag), at, message: describeHidden(reason) })
          if (tag.subparsed) visit(tag.subparsed, verdict.inner ? [verdict.inner, ...scopes] : scopes)
        }
      }
    }
    visit(parsed, [{ path: [], tags: TAGS[docType] }])
  }
  if (tags > MAX_TAGS) return [{ tag: null, at: null, message: `The template has more than ${MAX_TAGS} tags.` }]
  const missing = issues.length > 0 ? [] : listContentPaths(TAGS[docType]).filter((path) => !shown.has(path))
  return [
    ...issues,
    ...missing.map(
      (path) =>
        hidden.get(path) ?? {
          tag: path,
          at: null,
          message: `The template does not show {${path.replace(/.*\.(?=.)/, '')}}${path.includes('.') ? ` of {#${path.replace(/\.[^.]*\.?$/, '').replaceAll('.', '} {#')}}` : ''}: what was approved would be left out.`,
        },
    ),
  ]
}

function describeHidden(reason: HiddenReason): string {
  return `What was approved has to be seen, but this tag ${HIDDEN[reason]}. Change that, or show it in another place.`
}

/** What the tags inside a list are, and the path to it. The innermost comes first. */
type Scope = { path: readonly string[]; tags: Tags }
type Verdict = { path: string; inner: Scope | null } | { message: string }

function judgeTag(tag: TemplateTag, scopes: readonly Scope[]): Verdict {
  const opens = tag.module === 'loop'
  if (tag.module !== undefined && !opens)
    return { message: 'This kind of tag is not known: there are {tag}, {#tag}…{/tag} and {^tag}…{/tag}.' }
  // Inside a condition `.` is the condition's own value; inside a list of texts it is the text.
  const home = scopes.find(({ tags }) => Object.hasOwn(tags, tag.value))
  const found = home?.tags[tag.value]
  if (!home || found === undefined)
    return { message: `There is no such tag here. Known here: ${listKnownTags(scopes)}.` }
  const path = [...home.path, tag.value]
  if (typeof found !== 'object') {
    if (!opens && found === 'flag') return { message: 'This can only be asked for: {#tag}…{/tag} or {^tag}…{/tag}.' }
    return { path: opens ? '' : path.join('.'), inner: null }
  }
  if (!opens) return { message: `This is a list: write {#${tag.value}}…{/${tag.value}} with its tags inside.` }
  if (tag.inverted) return { path: '', inner: null }
  // A list within itself would multiply what it shows.
  if (home !== scopes[0]) return { message: 'This list does not belong here: close the list around it first.' }
  return { path: '', inner: { path, tags: found } }
}

function listKnownTags(scopes: readonly Scope[]): string {
  return [...new Set(scopes.flatMap(({ tags }) => Object.keys(tags)))].map((name) => `{${name}}`).join(' ')
}

function isTag(part: TemplatePart): part is TemplatePart & TemplateTag {
  return part.type === 'placeholder' && part.value !== undefined && part.offset !== undefined
}

function formatTag({ value, module, inverted }: TemplateTag): string {
  return module === 'loop' ? `{${inverted ? '^' : '#'}${value}}` : `{${value}}`
}

const syntaxErrors = z.object({ properties: z.object({ errors: z.array(z.unknown()) }) })
const syntaxError = z.object({
  properties: z.object({
    xtag: z.string().nullish(),
    file: z.string().nullish(),
    offset: z.union([z.number(), z.array(z.number()).transform(([first]) => first)]).nullish(),
    explanation: z.string().nullish(),
  }),
})

/** What docxtemplater itself could not make sense of: tags that are not closed, not opened, or closed by another. */
function toSyntaxIssues(error: unknown): UnplacedIssue[] {
  const several = syntaxErrors.safeParse(error)
  return (several.success ? several.data.properties.errors : [error]).map((one) => {
    const { success, data } = syntaxError.safeParse(one)
    if (!success) return { tag: null, at: null, message: 'The file cannot be read as a template.' }
    const { xtag, file, offset, explanation } = data.properties
    return {
      tag: xtag ? `{${xtag.replace(/^\{+|\}+$/g, '')}}` : null,
      at: file ? { file, offset: offset ?? 0 } : null,
      message: `${explanation ?? 'The tag cannot be read'}.`,
    }
  })
}

/** Where in a part a tag stands, by its offset in the part's text: the paragraph's number and how it begins. */
function describePlace(zip: PizZip, { file, offset }: TagOffset): string {
  const xml = zip.file(file)?.asText() ?? ''
  let position = 0
  let paragraph = 1
  let text = ''
  for (const [whole, inside] of xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)) {
    if (inside !== undefined) {
      text += inside
      position += inside.length
    } else if (position > offset) break
    else if (whole) {
      paragraph += 1
      text = ''
    }
  }
  return `${file}, paragraph ${paragraph}: "${text.slice(0, EXCERPT_CHARACTERS)}"`
}
