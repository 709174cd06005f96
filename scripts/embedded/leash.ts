import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { parseLeash } from './leash-options.ts'

/**
 * Runs one command and stops it when this process's standard input ends. Whoever started it holds the other end of that
 * pipe, so the command stops even when the starter was killed with no time to clean up. It runs outside the terminal's
 * process group: Ctrl-C reaches only the starter, which stops its processes in their order.
 */
const { command, args, stopSignal, graceMs, uid, gid } = parseLeash(process.argv[2])
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], uid, gid })

let stopping = false
function stop(): void {
  if (stopping) return
  stopping = true
  child.kill(stopSignal)
  setTimeout(() => child.kill('SIGKILL'), graceMs).unref()
}

process.stdin.on('end', stop).on('close', stop).on('error', stop).resume()
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
// The starter may be gone and nobody read the output any more; that must not end us before the child.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

child.on('error', (error) => {
  process.stderr.write(`${command}: ${error.message}\n`)
  process.exit(127)
})
child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)))
