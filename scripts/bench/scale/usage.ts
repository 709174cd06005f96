import { readdir, readFile } from 'node:fs/promises'

/** What a process and all below it have used since they began: CPU-seconds, and the memory that they hold, in MiB. */
export type Usage = { cpuS: number; memoryMib: number }

/** Linux counts CPU time in hundredths of a second. */
const TICKS_PER_S = 100
const PAGES_PER_MIB = 256

/** Of the processes with these ids and their descendants, those that ended included. */
export async function usageOf(pids: readonly number[]): Promise<Usage> {
  const all = await processes()
  const total: Usage = { cpuS: 0, memoryMib: 0 }
  const add = (id: number): void => {
    const found = all.get(id)
    if (!found) return
    // Who ended is counted by whoever waited for them.
    total.cpuS += (found.ownTicks + found.endedTicks) / TICKS_PER_S
    total.memoryMib += found.residentPages / PAGES_PER_MIB
    for (const [child, { parent }] of all) if (parent === id) add(child)
  }
  for (const pid of pids) add(pid)
  return total
}

type Process = { parent: number; ownTicks: number; endedTicks: number; residentPages: number }

async function processes(): Promise<Map<number, Process>> {
  const ids = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const read = await Promise.all(
    ids.map(async (id) => {
      // A process may end between being listed and being read.
      const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => null)
      return text === null ? null : ([id, parse(text)] as const)
    }),
  )
  return new Map(read.filter((entry) => entry !== null))
}

/** Fields of proc_pid_stat(5), counted after the name, which may hold anything. */
function parse(stat: string): Process {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const field = (number: number): number => Number(fields[number - 3] ?? 0)
  return {
    parent: field(4),
    ownTicks: field(14) + field(15),
    endedTicks: field(16) + field(17),
    residentPages: field(24),
  }
}
