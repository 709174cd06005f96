import { readFileSync } from 'node:fs'
import * as linguist from 'linguist-languages'
import { foldWords } from '#shared/domain/text/fold.ts'
import { packageFile } from '../package-file.ts'

/** The names of brands, products, tools and programming languages that npm packages list, as they are written, by list. */
export function packagedNames(): string[][] {
  const collections = ['logos', 'skill-icons', 'devicon'].map(namesOfPictures)
  return [iconNames(), ...collections, programmingLanguages(), softwareTools()]
}

function readJson<T>(name: string, path: string): T {
  return JSON.parse(readFileSync(packageFile(name, path), 'utf8'))
}

type Icon = { title: string; aliases?: { aka?: string[]; old?: string[]; dup?: { title: string }[] } }

/** Those of 2023 as well: brands have since had their pictures taken out, among them Microsoft's and Adobe's. */
function iconNames(): string[] {
  const latest = readJson<Icon[]>('simple-icons', 'data/simple-icons.json')
  const { icons: earlier } = readJson<{ icons: Icon[] }>('simple-icons-2023', '_data/simple-icons.json')
  return [...latest, ...earlier].flatMap(({ title, aliases: { aka = [], old = [], dup = [] } = {} }) => [
    ...[title, ...aka, ...old],
    ...dup.map((twin) => twin.title),
  ])
}

/** What tells several pictures of one thing apart: "bash-icon", "google-gmail-2020". */
const OF_PICTURE =
  /-(?:icon|wordmark|monochrome|vertical|horizontal|dark|light|black|white|clean|round|alt|mono|digital|plain|original|\d{4})$/u

function namesOfPictures(collection: string): string[] {
  const { icons } = readJson<{ icons: Record<string, unknown> }>(`@iconify-json/${collection}`, 'icons.json')
  return Object.keys(icons).map((slug) => {
    let name = slug
    while (OF_PICTURE.test(name)) name = name.replace(OF_PICTURE, '')
    return name.replaceAll('-', ' ')
  })
}

function programmingLanguages(): string[] {
  return Object.values(linguist)
    .filter(({ type }) => type === 'programming' || type === 'markup')
    .flatMap((language) => [language.name, ...('aliases' in language ? language.aliases : [])])
}

function softwareTools(): string[] {
  return ['software-tools', 'webServices'].flatMap((list) =>
    readFileSync(packageFile('@cspell/dict-software-terms', `dict/${list}.txt`), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#')),
  )
}

/** The services of AWS that are called by one word. */
export function serviceNames(): string[] {
  const { services } = readJson<{ services: Record<string, unknown> }>('aws-info', 'data.json')
  return Object.keys(services).filter((service) => !service.includes('-'))
}

/** Makers of software whose name people leave out of a product's: "Apache Flink", "Adobe Lightroom", "Google Tag Manager". */
const MAKERS = new Set('adobe amazon apache atlassian aws azure google hashicorp microsoft oracle'.split(' '))

/** A name without its maker, folded: what a maker of software calls so is software; null where no maker is named. */
export function withoutMaker(name: string): string | null {
  const [maker = '', ...product] = foldWords(name).split(' ')
  return MAKERS.has(maker) && product.length > 0 ? product.join(' ') : null
}
