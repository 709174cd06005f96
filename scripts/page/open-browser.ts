import { type Browser, chromium } from 'playwright-core'

/** Starts the Chromium at this path, without a window. */
export function openBrowser(executablePath: string): Promise<Browser> {
  // Its sandbox refuses to run as root, which containers mostly are.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}
