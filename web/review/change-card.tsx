import type { Change } from '../data/review.ts'
import { words } from '../messages/index.ts'
import type { NodeText } from '../resumes/sections.ts'
import type { ReviewEdit } from './edits.ts'
import { EvidenceLine } from './evidence-line.tsx'
import { Findings } from './findings.tsx'
import { markedDiff, markedText } from './marked-diff.ts'
import { MarkedText } from './marked-text.tsx'
import { OwnWords } from './own-words.tsx'
import { ProposalActions } from './proposal-actions.tsx'
import { ProposalBadge } from './proposal-badge.tsx'
import { RefusedNotice } from './refused-notice.tsx'
import { useOwnWords } from './use-own-words.ts'

type ChangeCardProps = {
  applicationId: string
  change: Change
  /** Its place among all, from 1. */
  number: number
  of: number
  nodes: ReadonlyMap<string, NodeText>
  requirements: ReadonlyMap<string, string>
  isOpen: boolean
  onEdit: (edit: ReviewEdit) => void
  onLight: (nodes: readonly string[]) => void
}

/** One proposed change: what it alters, why, on what evidence, and what the person says to it. */
export function ChangeCard(props: ChangeCardProps) {
  const { applicationId, change, number, of, nodes, requirements, isOpen, onEdit, onLight } = props
  const own = useOwnWords<HTMLLIElement>(applicationId, { kind: 'change', changeId: change.id })
  const isWriting = isOpen && own.isWriting
  const { reason, status } = change
  const served = change.requirements.flatMap((id) => requirements.get(id) ?? [])
  return (
    <li
      ref={own.root}
      className={`card change is-${status}`}
      data-item={`change ${change.id}`}
      tabIndex={-1}
      onFocus={() => onLight([change.target, ...change.evidence])}
      aria-label={words.review.change(number, of)}
    >
      <div className="row row-apart">
        <p className="small quiet">
          <strong>{words.review.ops[change.op]}</strong> · {placeOf(change, nodes)}
        </p>
        <ProposalBadge status={status} />
      </div>
      <ChangeText change={change} within={nodes.get(change.target)?.text ?? ''} />
      <Findings findings={change.findings} isOwn={status === 'edited'} />
      {status === 'blocked' && <p className="small">{words.review.blockedLead}</p>}
      {status === 'unconfirmed' && <p className="small">{words.review.unconfirmedLead}</p>}
      <dl className="why small">
        {reason && (
          <>
            <dt>{words.review.reason}</dt>
            <dd dir="auto">{reason}</dd>
          </>
        )}
        {served.length > 0 && (
          <>
            <dt>{words.review.requirements}</dt>
            <dd dir="auto">{served.join(' · ')}</dd>
          </>
        )}
        {change.evidence.length > 0 && (
          <>
            <dt>{words.review.evidence}</dt>
            <dd>
              <EvidenceLine evidence={change.evidence} nodes={nodes} onLight={onLight} />
            </dd>
          </>
        )}
      </dl>
      {isWriting && (
        <OwnWords
          own={own}
          label={words.review.yourWords}
          initial={change.after ?? change.before ?? ''}
          onSave={(text) => onEdit({ kind: 'change', changeId: change.id, decision: 'edit', text })}
        />
      )}
      {!isWriting && <RefusedNotice refused={own.refused} />}
      {isOpen && !isWriting && (
        <ProposalActions
          status={status}
          mayBeWritten={change.op === 'rewrite' || change.op === 'add'}
          onDecide={(decision) => onEdit({ kind: 'change', changeId: change.id, decision })}
          onWrite={own.begin}
        />
      )}
    </li>
  )
}

/** What it says before and after; what is moved as a whole says what stands there (`within`). */
function ChangeText({ change, within }: { change: Change; within: string }) {
  const { op, before, after, findings, position, status } = change
  switch (op) {
    case 'rewrite':
      return <MarkedText pieces={markedDiff(before ?? '', after ?? '', findings)} />
    case 'add':
      return <MarkedText pieces={markedDiff('', after ?? '', findings)} />
    case 'hide':
      return status === 'edited' ? (
        <MarkedText pieces={markedText(after ?? '', findings)} />
      ) : (
        <MarkedText pieces={markedDiff(before ?? within, '', [])} />
      )
    case 'move':
      return (
        <>
          <MarkedText pieces={markedText(before ?? within, [])} />
          {position !== null && <p className="small quiet">{words.review.moved(position + 1)}</p>}
        </>
      )
  }
}

/** Where in the resume the change is. */
function placeOf({ target }: Change, nodes: ReadonlyMap<string, NodeText>): string {
  const node = nodes.get(target)
  const sections: Readonly<Record<string, string>> = words.resume.sections
  if (!node) return sections[target] ?? words.resume.labels[target.replace('basics.', '')] ?? target
  const section =
    node.section === 'basics' ? (words.resume.labels[target.replace('basics.', '')] ?? '') : sections[node.section]
  return [section, node.within].filter(Boolean).join(' · ')
}
