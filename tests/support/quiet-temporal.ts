import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker'

let installed = false

/** Keeps the SDK's log out of the test report; failures that matter are asserted on. Safe to call from every file. */
export function quietTemporal(): void {
  if (installed) return
  installed = true
  Runtime.install({
    logger: new DefaultLogger('ERROR', () => {}),
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
    shutdownSignals: [],
  })
}
