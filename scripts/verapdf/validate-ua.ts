import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const fileHere = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const MAVEN_TIMEOUT_MS = 180_000
const JAVA_TIMEOUT_MS = 300_000

type UaResult =
  | { checked: true; passed: number; assertions: number; failures: string[] }
  | { checked: false; why: string }

/** Checks PDF files against PDF/UA-1 with veraPDF, where Java and Maven are there and Maven Central can be reached. */
export async function validateUa(files: readonly string[]): Promise<UaResult> {
  const classPath = await veraPdf()
  if ('why' in classPath) return { checked: false, why: classPath.why }
  const { stdout } = await run('java', ['-cp', classPath.value, fileHere('ValidateUa.java'), ...files], {
    timeout: JAVA_TIMEOUT_MS,
    maxBuffer: 64 << 20,
  })
  const lines = stdout.split('\n').filter((line) => /^(passed|failed| {2})/.test(line))
  const passed = lines.filter((line) => line.startsWith('passed '))
  return {
    checked: true,
    passed: passed.length,
    assertions: passed.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0),
    failures: lines.filter((line) => !line.startsWith('passed ')),
  }
}

async function veraPdf(): Promise<{ value: string } | { why: string }> {
  try {
    await run('java', ['-version'])
    await run('mvn', ['-version'])
  } catch {
    return { why: 'Java 17 and Maven are not both on the PATH.' }
  }
  const folder = await mkdtemp(join(tmpdir(), 'verapdf-'))
  const output = join(folder, 'class-path')
  try {
    const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${output}`]
    await run('mvn', ['-q', '-B', '-f', fileHere('pom.xml'), ...goal], { timeout: MAVEN_TIMEOUT_MS })
    return { value: (await readFile(output, 'utf8')).trim() }
  } catch {
    return { why: 'Maven could not fetch veraPDF (org.verapdf:validation-model) from Maven Central.' }
  } finally {
    await rm(folder, { recursive: true })
  }
}
