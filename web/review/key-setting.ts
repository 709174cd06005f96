const KEY = 'setting:single-keys'

/** Whether single keys do something in a review: they do until somebody turns them off in this browser. */
export function readKeySetting(): boolean {
  return localStorage.getItem(KEY) !== 'off'
}

export function keepKeySetting(isOn: boolean): void {
  localStorage.setItem(KEY, isOn ? 'on' : 'off')
}
