import assert from 'node:assert/strict'
import type { ApplicationStatus } from '#shared/domain/application.ts'
import { diagnose, type OpenWorkflow, type RecordedApplication } from '#shared/reconcile/diagnose.ts'

const row = (status: ApplicationStatus, round = 1, more: Partial<RecordedApplication> = {}): RecordedApplication => ({
  id: 'a',
  workflowId: 'application-a',
  status,
  round,
  started: true,
  deleted: false,
  attentionStep: null,
  ...more,
})
const open = (at: OpenWorkflow['at'], round = 1, waited = false): OpenWorkflow => ({ state: 'open', round, waited, at })

describe('telling a disagreement from work under way', () => {
  const normal: [RecordedApplication, OpenWorkflow][] = [
    [row('queued'), open(null)],
    [row('queued'), open('parseResume')],
    [row('parsing'), open('parseResume')],
    [row('tailoring'), open('parseResume')],
    [row('tailoring'), open('tailorResume')],
    [row('writing_letter'), open('tailorResume')],
    [row('writing_letter'), open('writeCoverLetter')],
    [row('awaiting_approval'), open('writeCoverLetter')],
    [row('needs_attention', 1, { attentionStep: 'tailorResume' }), open('attention')],
    [row('needs_attention', 1, { attentionStep: 'tailorResume' }), open('tailorResume')],
    [row('awaiting_approval'), open('waiting', 1, true)],
    [row('awaiting_approval'), open('exportDocuments', 1, true)],
    [row('exporting'), open('exportDocuments', 1, true)],
    [row('needs_attention', 1, { attentionStep: 'exportDocuments' }), open('attention', 1, true)],
    [row('awaiting_approval'), open('tailorResume', 1, true)],
    [row('tailoring', 2), open('tailorResume', 1, true)],
    [row('needs_attention', 2, { attentionStep: 'tailorResume' }), open('attention', 1, true)],
    [row('writing_letter', 2), open('writeCoverLetter', 1, true)],
    [row('awaiting_approval', 2), open('writeCoverLetter', 1, true)],
    [row('awaiting_approval', 2), open('waiting', 2, true)],
    // Started again for a row that waits.
    [row('awaiting_approval', 2), open('parseResume', 2)],
  ]
  for (const [its, workflow] of normal)
    it(`a row ${its.status} in round ${its.round} agrees with a workflow at ${workflow.at} after round ${workflow.round}`, () => {
      assert.equal(diagnose(its, workflow, true), null)
    })

  const apart: [RecordedApplication, OpenWorkflow][] = [
    [row('queued'), open('tailorResume')],
    [row('tailoring'), open('writeCoverLetter')],
    [row('tailoring'), open('attention')],
    [row('writing_letter'), open('waiting', 1, true)],
    [row('awaiting_approval'), open('writeCoverLetter', 1, true)],
    [row('awaiting_approval'), open('attention', 1, true)],
    [row('awaiting_approval'), open('waiting', 2, true)],
    [row('awaiting_approval', 2), open('waiting', 1, true)],
    [row('awaiting_approval', 3), open('waiting', 1, true)],
    [row('tailoring', 2), open(null)],
  ]
  for (const [its, workflow] of apart)
    it(`a row ${its.status} in round ${its.round} is out of step with a workflow at ${workflow.at} after round ${workflow.round}`, () => {
      assert.equal(diagnose(its, workflow, true), 'out_of_step')
    })

  it('what is over, or not started yet, needs no workflow', () => {
    for (const state of ['unknown', 'done', 'broken'] as const) {
      assert.equal(diagnose(row('completed'), { state }, true), null)
      assert.equal(diagnose(row('cancelled', 1, { deleted: true }), { state }, true), null)
    }
    assert.equal(diagnose(row('queued', 1, { started: false }), { state: 'unknown' }, true), null)
  })

  it('knows a row that is to be exported, of before its draft was given back to the review', () => {
    const waiting = { state: 'open', round: 1, waited: true, at: 'waiting' } as const
    assert.equal(diagnose(row('exporting'), waiting, true, true), 'out_of_step')
    assert.equal(diagnose(row('exporting'), waiting, false, true), 'decision_unheard')
    assert.equal(diagnose(row('exporting'), waiting, true, false), null)
  })
})
