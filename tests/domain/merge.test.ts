import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyChanges, locate, readTextAt } from '#shared/domain/changes/apply.ts'
import type { Change } from '#shared/domain/changes/change.ts'
import { contentHash, mergeDraftResume } from '#shared/domain/draft.ts'
import { toJsonResume, toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { splitIds } from '#shared/domain/resume/given-ids.ts'
import { jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'
import { mergeResumes } from '#shared/domain/resume/merge.ts'
import { listNodeIds } from '#shared/domain/resume/node-ids.ts'
import { findOwnWords } from '#shared/domain/resume/own-words.ts'
import { findConflicts } from '#shared/domain/review/assess-changes.ts'
import { change, version, wordsOutside } from '../support/resume-arbitraries.ts'
import { sample } from '../support/seed.ts'

const base = toResumeDocument(JSON.parse(sample('backend-engineer/resume.json')))
const RUNS = { numRuns: 150 }

const edited = (target: string, editedText: string): Change => ({
  id: `edit-${target}`,
  op: 'rewrite',
  target,
  text: 'What the model wrote',
  position: null,
  evidence: [],
  requirements: [],
  reason: '',
  before: readTextAt(base, target),
  status: 'edited',
  editedText,
  findings: [],
  editedFindings: [],
})
const withLine = (id: string, text: string | null): ResumeDocument => {
  const [entryId] = id.split('.')
  const copy = structuredClone(base)
  const entry = copy.work.find((work) => work.id === entryId)
  if (!entry) throw new Error(`no entry ${entryId}`)
  entry.highlights = (entry.highlights ?? []).flatMap((node) =>
    node.id !== id ? [node] : text === null ? [] : [{ ...node, text }],
  )
  return copy
}
const merged = (changes: Change[], newest: ResumeDocument, settled: { target: string; theirs: string | null }[] = []) =>
  mergeDraftResume({ base, newest, settled }, changes)

describe('merging a draft with a newer version of the resume', () => {
  it('takes over what only one side changed, without asking', () => {
    const { resume, conflicts } = merged([edited('w1.h1', 'Mine')], withLine('w1.h2', 'Newer'))
    assert.deepEqual([readTextAt(resume, 'w1.h1'), readTextAt(resume, 'w1.h2'), conflicts], ['Mine', 'Newer', []])
  })

  it('asks where both changed a line, and until then shows what the person wrote in the application', () => {
    const { resume, conflicts } = merged([edited('w1.h1', 'Mine')], withLine('w1.h1', 'Newer'))
    assert.deepEqual(conflicts, [{ target: 'w1.h1', base: readTextAt(base, 'w1.h1'), yours: 'Mine', theirs: 'Newer' }])
    assert.equal(readTextAt(resume, 'w1.h1'), 'Mine')
  })

  it('does not ask where both wrote the same', () => {
    assert.deepEqual(merged([edited('w1.h1', 'Same')], withLine('w1.h1', 'Same')).conflicts, [])
  })

  it('asks when the newer version leaves out a line that the person rewrote, or the whole job', () => {
    const withoutLine = merged([edited('w1.h1', 'Mine')], withLine('w1.h1', null))
    assert.deepEqual(
      withoutLine.conflicts.map(({ target, yours, theirs }) => [target, yours, theirs]),
      [['w1.h1', 'Mine', null]],
    )
    const withoutJob = merged([edited('w1.h1', 'Mine')], { ...base, work: base.work.slice(1) })
    assert.deepEqual(
      withoutJob.conflicts.map(({ target, theirs }) => [target, theirs]),
      [['w1', null]],
    )
    assert.equal(readTextAt(withoutJob.resume, 'w1.h1'), 'Mine')
  })

  it('asks when the person hid a line that the newer version says anew', () => {
    const hide = {
      ...edited('w1.h1', ''),
      op: 'hide' as const,
      text: null,
      editedText: null,
      status: 'accepted' as const,
    }
    const { resume, conflicts } = merged([hide], withLine('w1.h1', 'Newer'))
    assert.deepEqual(
      conflicts.map(({ yours, theirs }) => [yours, theirs]),
      [[null, 'Newer']],
    )
    assert.equal(readTextAt(resume, 'w1.h1'), null)
  })

  it('asks when a move that was accepted meets another order, and not when it meets a new line', () => {
    const move = { ...edited('w1.h3', ''), op: 'move' as const, text: null, editedText: null, position: 0 }
    const accepted: Change = { ...move, status: 'accepted' }
    const reversed = structuredClone(base)
    reversed.work[0]?.highlights?.reverse()
    assert.deepEqual(
      merged([accepted], reversed).conflicts.map(({ target }) => target),
      ['w1.highlights'],
    )
    const longer = structuredClone(base)
    longer.work[0]?.highlights?.push({ id: 'w1.h99', text: 'New' })
    const { resume, conflicts } = merged([accepted], longer)
    assert.deepEqual(conflicts, [])
    const ids = resume.work[0]?.highlights?.map(({ id }) => id)
    assert.deepEqual([ids?.[0], ids?.at(-1)], ['w1.h3', 'w1.h99'])
  })

  it('asks no more once the person chose, until the newer version says something else there', () => {
    const settled = [{ target: 'w1.h1', theirs: 'Newer' }]
    assert.deepEqual(merged([edited('w1.h1', 'Mine')], withLine('w1.h1', 'Newer'), settled).conflicts, [])
    assert.equal(merged([edited('w1.h1', 'Mine')], withLine('w1.h1', 'Newest'), settled).conflicts.length, 1)
  })

  it('does not list a skill twice that the newer version names by itself', () => {
    const add: Change = { ...edited('skills', ''), op: 'add', text: 'Zig', editedText: null, status: 'accepted' }
    const newest = structuredClone(base)
    newest.skills[0]?.keywords?.push({ id: 's1.k99', text: 'zig' })
    const skills = merged([add], newest).resume.skills.flatMap(
      ({ keywords }) => keywords?.map(({ text }) => text) ?? [],
    )
    assert.deepEqual(
      skills.filter((skill) => skill.toLowerCase() === 'zig'),
      ['zig'],
    )
  })
})

describe('merging, whatever was changed', () => {
  it('gives back one side when the other changed nothing', () => {
    fc.assert(
      fc.property(version(base), (other) => {
        for (const [yours, theirs] of [
          [other, base],
          [base, other],
          [other, other],
        ] as const) {
          const { resume, conflicts } = mergeResumes(base, yours, theirs)
          assert.equal(contentHash(resume), contentHash(other))
          assert.deepEqual(conflicts, [])
        }
      }),
      RUNS,
    )
  })

  it('is symmetric where there is no conflict', () => {
    let merges = 0
    fc.assert(
      fc.property(version(base), version(base), (one, two) => {
        const there = mergeResumes(base, one, two)
        const back = mergeResumes(base, two, one)
        assert.deepEqual(
          there.conflicts.map(({ target }) => target).sort(),
          back.conflicts.map(({ target }) => target).sort(),
        )
        if (there.conflicts.length > 0) return
        merges += 1
        assert.equal(contentHash(there.resume), contentHash(back.resume))
      }),
      RUNS,
    )
    assert.ok(merges > 10, 'too few merges without a conflict to tell')
  })

  it('never loses what the person wrote in the application', () => {
    fc.assert(
      fc.property(fc.array(change(base), { maxLength: 6 }), version(base), (changes, newest) => {
        const decided = onePerPlace(changes)
        const mine = applyChanges(base, decided)
        const { resume, conflicts } = mergeResumes(base, mine, newest)
        for (const { op, status, target, editedText } of decided) {
          if (op !== 'rewrite' || status !== 'edited' || readTextAt(mine, target) !== editedText) continue
          assert.equal(readTextAt(resume, target), editedText)
          if (findOwnWords(base, newest).has(target) && readTextAt(newest, target) !== editedText)
            assert.ok(
              conflicts.some((conflict) => target === conflict.target || target.startsWith(`${conflict.target}.`)),
            )
        }
      }),
      RUNS,
    )
  })

  it('never loses what the person wrote in the newer version without asking', () => {
    fc.assert(
      fc.property(fc.array(change(base), { maxLength: 6 }), version(base), (changes, newest) => {
        const { resume, conflicts } = mergeResumes(base, applyChanges(base, onePerPlace(changes)), newest)
        for (const id of findOwnWords(base, newest)) {
          if (conflicts.some(({ target }) => isWithin(id, target) || isWithin(target, id))) continue
          const found = locate(newest, id)
          if (found?.kind === 'node' || found?.kind === 'basics')
            assert.equal(readTextAt(resume, id), readTextAt(newest, id))
          if (found?.kind === 'entry') assert.ok(locate(resume, id))
        }
      }),
      RUNS,
    )
  })

  it('finds alone each change that meets the newer version, so that it can be taken back', () => {
    fc.assert(
      fc.property(change(base), version(base), (one, newest) => {
        const { conflicts } = mergeResumes(base, applyChanges(base, [one]), newest)
        assert.deepEqual(findConflicts(one, { base, newest }), conflicts)
        const others = mergeResumes(base, applyChanges(base, [{ ...one, status: 'rejected' }]), newest)
        assert.deepEqual(others.conflicts, [])
      }),
      RUNS,
    )
  })
})

describe('a change set, whatever is in it', () => {
  it('leaves every word alone that it does not target', () => {
    fc.assert(
      fc.property(fc.array(change(base), { maxLength: 8 }), (changes) => {
        const targets = new Set(changes.map(({ target }) => target))
        const added = new Set(changes.filter(({ op }) => op === 'add').map(({ id }) => `s1.${id}`))
        const after = wordsOutside(applyChanges(base, changes), new Set([...targets, ...added]))
        assert.deepEqual(after, wordsOutside(base, targets))
      }),
      RUNS,
    )
  })

  it('has no effect when nothing of it was taken over', () => {
    fc.assert(
      fc.property(fc.array(change(base)), (changes) => {
        const refused = changes.map((one) => ({ ...one, status: 'rejected' as const }))
        assert.equal(contentHash(applyChanges(base, refused)), contentHash(base))
      }),
      RUNS,
    )
  })
})

describe('node ids, whatever the person does to a resume', () => {
  it('survive a new order', () => {
    fc.assert(
      fc.property(version(base, { only: ['reorder'] }), (reordered) => {
        assert.equal(contentHash(toResumeDocument(toJsonResume(reordered), base)), contentHash(reordered))
      }),
      RUNS,
    )
  })

  it('survive an edit of any line, even one that leaves no word standing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...base.work.flatMap(({ highlights = [] }) => highlights)),
        fc.uuid(),
        (node, text) => {
          const again = toResumeDocument(toJsonResume(withLine(node.id, text)), base)
          assert.equal(readTextAt(again, node.id), text)
        },
      ),
      RUNS,
    )
  })

  it('survive anything when the document comes back with them', () => {
    fc.assert(
      fc.property(version(base, { only: ['reword', 'remove', 'reorder', 'insert'] }), (edited) => {
        const { resume, ids } = splitIds(edited)
        const again = toResumeDocument(jsonResumeSchema.parse(resume), base, { given: ids })
        const known = new Set(listNodeIds(base))
        const kept = (document: ResumeDocument) => listNodeIds(document).map((id) => (known.has(id) ? id : 'new'))
        assert.deepEqual(toJsonResume(again), toJsonResume(edited))
        assert.deepEqual(kept(again), kept(edited))
      }),
      RUNS,
    )
  })

  it('are never given twice, nor again after their line is gone', () => {
    fc.assert(
      fc.property(version(base), version(base), (one, two) => {
        const second = toResumeDocument(toJsonResume(one), base)
        const third = toResumeDocument(toJsonResume(two), second, { older: [base] })
        const [first, middle, last] = [base, second, third].map(listNodeIds)
        for (const ids of [middle, last]) assert.equal(new Set(ids).size, ids?.length)
        const lost = first?.filter((id) => !middle?.includes(id))
        assert.deepEqual(
          lost?.filter((id) => last?.includes(id)),
          [],
        )
      }),
      RUNS,
    )
  })
})

/** A person decides a place once. */
function onePerPlace(changes: Change[]): Change[] {
  return changes.filter(
    ({ op, target }, index) =>
      op === 'add' || changes.findIndex((other) => other.op === op && other.target === target) === index,
  )
}

function isWithin(id: string, target: string): boolean {
  return id === target || id.startsWith(`${target}.`)
}
