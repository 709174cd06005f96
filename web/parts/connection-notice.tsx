import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { words } from '../messages/index.ts'

/** Whether the browser has a network, as it changes. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )
}

/** Says that there is no network while there is none. */
export function ConnectionNotice() {
  const isOnline = useOnline()
  return <div role="status">{!isOnline && <p className="connection">{words.connection.offline}</p>}</div>
}
