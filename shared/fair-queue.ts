export type FairQueueLimits = {
  /** The most work at once, of all names. */
  atOnce: number
  atOncePerName: number
  /** The most work that waits, of all names. */
  waiting: number
  waitingPerName: number
  /**
   * How much time the work of one name may take in a minute. Whoever is over it never takes the last free place: that one
   * stays for the others.
   */
  budgetMsPerMinute: number
}

/** There is no place to wait: the name's own are taken, or all are. */
export class QueueFull extends Error {
  override name = 'QueueFull'
  /** Whose places are taken: the name's own, or all. */
  readonly scope: 'own' | 'all'
  /** When to come again, going by how long such work took lately. */
  readonly retryAfterS: number

  constructor(scope: 'own' | 'all', retryAfterS: number) {
    super(scope === 'own' ? 'too much is waiting for this one' : 'too much is waiting')
    this.scope = scope
    this.retryAfterS = retryAfterS
  }
}

type QueuedWork = { names: readonly string[]; begin: () => void }
/** What a name has begun, brought and spent. Spent time is forgotten at the pace of the budget. */
type Account = {
  startedMs: Map<QueuedWork, number>
  waiting: number
  spentMs: number
  /** When `spentMs` was reckoned. */
  reckonedMs: number
  /** When its latest work began. */
  latestMs: number
}

const MINUTE_MS = 60_000
const LONGEST_RETRY_S = 60
/** How much the newest piece of work counts in what is typical. */
const NEWEST_SHARE = 0.2

/**
 * Work that waits for its turn, fair by name. Each piece of work has a name: the person for whom it is done, or the receiver
 * that it loads. It may have several names, and each of them has its bounds. Next comes the work whose names are within their
 * budget, have the least running, have spent the least time lately, and had their turn the longest ago: so whoever brings
 * much, or what takes long, waits behind the others.
 */
export class FairQueue {
  readonly #limits: FairQueueLimits
  readonly #accounts = new Map<string, Account>()
  #waiting: QueuedWork[] = []
  #running = 0
  #typicalMs = 1_000

  constructor(limits: FairQueueLimits) {
    this.#limits = limits
  }

  /** Does the work when its turn comes, and answers as it does. Rejects with QueueFull where there is no place to wait. */
  async run<T>(names: readonly string[], work: () => Promise<T>): Promise<T> {
    const task = await this.#waitForTurn(names)
    try {
      return await work()
    } finally {
      this.#end(task)
    }
  }

  /** How many pieces of work could begin now, and which names could not begin any. */
  get room(): { places: number; busy: string[] } {
    const busy = [...this.#accounts].filter(([, { startedMs }]) => startedMs.size >= this.#limits.atOncePerName)
    return { places: this.#limits.atOnce - this.#running, busy: busy.map(([name]) => name) }
  }

  /** How much is being done, and how much waits for its turn. */
  get load(): { running: number; waiting: number } {
    return { running: this.#running, waiting: this.#waiting.length }
  }

  #waitForTurn(names: readonly string[]): Promise<QueuedWork> {
    const { waiting, waitingPerName } = this.#limits
    return new Promise((resolve, reject) => {
      const task: QueuedWork = { names, begin: () => resolve(task) }
      this.#waiting.push(task)
      for (const name of names) this.#account(name).waiting += 1
      this.#beginNext()
      if (!this.#waiting.includes(task)) return
      const own = names.some((name) => this.#account(name).waiting > waitingPerName)
      if (!own && this.#waiting.length <= waiting) return
      this.#stopWaiting(task)
      this.#forgetIdle(names)
      reject(new QueueFull(own ? 'own' : 'all', this.#retryAfterS(own ? waitingPerName : this.#waiting.length, own)))
    })
  }

  #beginNext(): void {
    for (;;) {
      const next = this.#waiting
        .filter((task) => this.#mayBegin(task))
        .map((task) => ({ task, cost: this.#costOf(task) }))
        .reduce<{ task: QueuedWork; cost: readonly number[] } | null>(
          (best, other) => (best === null || compare(other.cost, best.cost) < 0 ? other : best),
          null,
        )
      if (!next) return
      this.#stopWaiting(next.task)
      this.#running += 1
      const nowMs = performance.now()
      for (const name of next.task.names) {
        this.#account(name).startedMs.set(next.task, nowMs)
        this.#account(name).latestMs = nowMs
      }
      next.task.begin()
    }
  }

  #mayBegin({ names }: QueuedWork): boolean {
    const free = this.#limits.atOnce - this.#running
    if (free <= 0) return false
    if (free === 1 && this.#limits.atOnce > 1 && names.some((name) => this.#isOverBudget(name))) return false
    return names.every((name) => this.#account(name).startedMs.size < this.#limits.atOncePerName)
  }

  /** Compared from the first number on; of equal ones the first that came is next. */
  #costOf({ names }: QueuedWork): readonly number[] {
    const over = names.some((name) => this.#isOverBudget(name)) ? 1 : 0
    const running = Math.max(...names.map((name) => this.#account(name).startedMs.size))
    const spentMs = Math.max(...names.map((name) => this.#spentMs(name)))
    return [over, running, spentMs, Math.max(...names.map((name) => this.#account(name).latestMs))]
  }

  #isOverBudget(name: string): boolean {
    return this.#spentMs(name) > this.#limits.budgetMsPerMinute
  }

  /** What is running counts as it goes. */
  #spentMs(name: string): number {
    const account = this.#account(name)
    const nowMs = performance.now()
    const forgottenMs = ((nowMs - account.reckonedMs) * this.#limits.budgetMsPerMinute) / MINUTE_MS
    const runningMs = [...account.startedMs.values()].reduce((sum, startedMs) => sum + nowMs - startedMs, 0)
    return Math.max(0, account.spentMs - forgottenMs) + runningMs
  }

  #end(task: QueuedWork): void {
    const nowMs = performance.now()
    this.#running -= 1
    for (const name of task.names) {
      const account = this.#account(name)
      const tookMs = nowMs - (account.startedMs.get(task) ?? nowMs)
      const spentMs = this.#spentMs(name)
      account.startedMs.delete(task)
      const stillRunningMs = [...account.startedMs.values()].reduce((sum, startedMs) => sum + nowMs - startedMs, 0)
      Object.assign(account, { spentMs: spentMs - stillRunningMs, reckonedMs: nowMs })
      this.#typicalMs += (tookMs - this.#typicalMs) * NEWEST_SHARE
    }
    this.#beginNext()
    this.#forgetIdle([...this.#accounts.keys()])
  }

  #stopWaiting(task: QueuedWork): void {
    this.#waiting = this.#waiting.filter((other) => other !== task)
    for (const name of task.names) this.#account(name).waiting -= 1
  }

  #account(name: string): Account {
    const known = this.#accounts.get(name)
    if (known) return known
    const opened: Account = { startedMs: new Map(), waiting: 0, spentMs: 0, reckonedMs: performance.now(), latestMs: 0 }
    this.#accounts.set(name, opened)
    return opened
  }

  #forgetIdle(names: readonly string[]): void {
    for (const name of names) {
      const { startedMs, waiting } = this.#account(name)
      if (startedMs.size === 0 && waiting === 0 && this.#spentMs(name) === 0) this.#accounts.delete(name)
    }
  }

  #retryAfterS(ahead: number, own: boolean): number {
    const places = own ? this.#limits.atOncePerName : this.#limits.atOnce
    const seconds = Math.ceil((Math.max(1, ahead) * this.#typicalMs) / places / 1000)
    return Math.min(LONGEST_RETRY_S, Math.max(1, seconds))
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
