import { useMutation } from '@tanstack/react-query'
import { ProblemNotice } from '../parts/problem-notice.tsx'

type CorrectionButtonProps = {
  name: string
  /** What it is called for who does not see where it stands. */
  label?: string
  className?: string
  onAct: () => Promise<void>
}

/** A correction by a click; where it is refused, the reason stands beside it. */
export function CorrectionButton({ name, label, className = '', onAct }: CorrectionButtonProps) {
  const act = useMutation({ mutationFn: onAct })
  return (
    <>
      <button
        type="button"
        className={`button small ${className}`}
        aria-label={label}
        aria-disabled={act.isPending}
        onClick={() => {
          if (!act.isPending) act.mutate()
        }}
      >
        {name}
      </button>
      <ProblemNotice error={act.error} />
    </>
  )
}
