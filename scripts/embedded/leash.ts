import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { KILL, parseLeash } from './leash-options.ts'

/**
 * Runs one command and stops it when this process's standard input ends. Whoever started it holds the other end of that
 * pipe, so the command stops even when the starter was killed with no time to clean up. It runs outside the terminal's
 * process group: Ctrl-C reaches only the starter, which stops its processes in their order.
 */
const { command, args, stopSignal, graceMs, uid, gid } = parseLeash(process.argv[2])
// What it writes is closed to other accounts of this machine.
process.umask(0o077)
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], uid, gid })

/** How long it may take to stop when nobody waits for it any more. */
const ABANDONED_GRACE_MS = 5_000

function stop(limitMs: number): void {
  child.kill(stopSignal)
  setTimeout(() => child.kill('SIGKILL'), limitMs).unref()
}

// One byte asks for an orderly stop, or for none; the end of the pipe means that the starter is gone.
process.stdin.on('data', (asked) => (asked.toString() === KILL ? child.kill('SIGKILL') : stop(graceMs)))
for (const gone of ['end', 'error'] as const) process.stdin.once(gone, () => stop(ABANDONED_GRACE_MS))
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stop(ABANDONED_GRACE_MS))
// Nobody may read the output any more; that must not end us before the child.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

child.on('error', (error) => {
  process.stderr.write(`${command}: ${error.message}\n`)
  process.exit(127)
})
child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)))
