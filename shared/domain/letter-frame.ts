import type { CoverLetter, LetterParagraph, OwnParts } from './letter.ts'
import { chooseHeadingLanguage } from './resume/heading-words.ts'

/** Greeting and closing by language: templates, so that no model can put anything into them. */
type Frame = {
  greeting: (company: string) => string
  greetingWithoutCompany: string
  /** To a person by their full name, whose sex and title nobody told; where a language has no such greeting, it is the general one. */
  toPerson?: (name: string) => string
  closing: string
}

const FRAMES: Record<string, Frame> = {
  en: {
    greeting: (company) => `Dear hiring team at ${company},`,
    greetingWithoutCompany: 'Dear hiring team,',
    toPerson: (name) => `Dear ${name},`,
    closing: 'Kind regards,',
  },
  de: {
    greeting: () => 'Sehr geehrte Damen und Herren,',
    greetingWithoutCompany: 'Sehr geehrte Damen und Herren,',
    toPerson: (name) => `Guten Tag ${name},`,
    closing: 'Mit freundlichen Grüßen',
  },
  es: {
    greeting: (company) => `Estimado equipo de ${company}:`,
    greetingWithoutCompany: 'Estimado equipo de selección:',
    toPerson: (name) => `Buenos días, ${name}:`,
    closing: 'Atentamente,',
  },
  fr: {
    greeting: () => 'Madame, Monsieur,',
    greetingWithoutCompany: 'Madame, Monsieur,',
    toPerson: (name) => `Bonjour ${name},`,
    closing: 'Cordialement,',
  },
  it: {
    greeting: (company) => `Gentile team di ${company},`,
    greetingWithoutCompany: 'Gentili responsabili della selezione,',
    toPerson: (name) => `Buongiorno ${name},`,
    closing: 'Cordiali saluti,',
  },
  pt: {
    greeting: (company) => `Prezada equipe da ${company},`,
    greetingWithoutCompany: 'Prezada equipe de seleção,',
    toPerson: (name) => `Olá, ${name},`,
    closing: 'Atenciosamente,',
  },
  nl: {
    greeting: (company) => `Beste collega's van ${company},`,
    greetingWithoutCompany: 'Geachte heer of mevrouw,',
    toPerson: (name) => `Beste ${name},`,
    closing: 'Met vriendelijke groet,',
  },
  cs: {
    greeting: () => 'Vážená paní, vážený pane,',
    greetingWithoutCompany: 'Vážená paní, vážený pane,',
    toPerson: (name) => `Dobrý den, ${name},`,
    closing: 'S pozdravem',
  },
  pl: {
    greeting: () => 'Szanowni Państwo,',
    greetingWithoutCompany: 'Szanowni Państwo,',
    toPerson: (name) => `Dzień dobry, ${name},`,
    closing: 'Z poważaniem',
  },
  sk: {
    greeting: () => 'Vážená pani, vážený pán,',
    greetingWithoutCompany: 'Vážená pani, vážený pán,',
    toPerson: (name) => `Dobrý deň, ${name},`,
    closing: 'S pozdravom',
  },
  fi: {
    greeting: () => 'Hyvä vastaanottaja,',
    greetingWithoutCompany: 'Hyvä vastaanottaja,',
    toPerson: (name) => `Hei ${name},`,
    closing: 'Ystävällisin terveisin',
  },
  hu: {
    greeting: () => 'Tisztelt Hölgyem, Tisztelt Uram!',
    greetingWithoutCompany: 'Tisztelt Hölgyem, Tisztelt Uram!',
    closing: 'Üdvözlettel,',
  },
  ro: {
    greeting: () => 'Stimată doamnă, stimate domnule,',
    greetingWithoutCompany: 'Stimată doamnă, stimate domnule,',
    closing: 'Cu stimă,',
  },
  tr: { greeting: () => 'Sayın Yetkili,', greetingWithoutCompany: 'Sayın Yetkili,', closing: 'Saygılarımla,' },
  el: {
    greeting: () => 'Αξιότιμη κυρία, αξιότιμε κύριε,',
    greetingWithoutCompany: 'Αξιότιμη κυρία, αξιότιμε κύριε,',
    closing: 'Με εκτίμηση,',
  },
  ru: { greeting: () => 'Уважаемые коллеги!', greetingWithoutCompany: 'Уважаемые коллеги!', closing: 'С уважением,' },
  uk: { greeting: () => 'Шановні колеги!', greetingWithoutCompany: 'Шановні колеги!', closing: 'З повагою' },
  ar: {
    greeting: () => 'السادة فريق التوظيف المحترمون،',
    greetingWithoutCompany: 'السادة فريق التوظيف المحترمون،',
    closing: 'مع خالص التحية،',
  },
  he: { greeting: () => 'לכבוד צוות הגיוס,', greetingWithoutCompany: 'לכבוד צוות הגיוס,', closing: 'בברכה,' },
  sv: {
    greeting: (company) => `Till rekryteringsteamet på ${company},`,
    greetingWithoutCompany: 'Till rekryteringsteamet,',
    toPerson: (name) => `Hej ${name},`,
    closing: 'Med vänliga hälsningar',
  },
  da: {
    greeting: (company) => `Kære rekrutteringsteam hos ${company},`,
    greetingWithoutCompany: 'Kære rekrutteringsteam,',
    toPerson: (name) => `Kære ${name}`,
    closing: 'Med venlig hilsen',
  },
  nb: {
    greeting: (company) => `Til rekrutteringsteamet i ${company},`,
    greetingWithoutCompany: 'Til rekrutteringsteamet,',
    toPerson: (name) => `Hei ${name},`,
    closing: 'Med vennlig hilsen',
  },
  ja: {
    greeting: (company) => `${company} 採用ご担当者様`,
    greetingWithoutCompany: '採用ご担当者様',
    toPerson: (name) => `${name} 様`,
    closing: '敬具',
  },
  zh: {
    greeting: (company) => `尊敬的${company}招聘团队：`,
    greetingWithoutCompany: '尊敬的招聘负责人：',
    toPerson: (name) => `尊敬的${name}：`,
    closing: '此致敬礼',
  },
  ko: {
    greeting: (company) => `${company} 채용 담당자님께`,
    greetingWithoutCompany: '채용 담당자님께',
    toPerson: (name) => `${name}님께`,
    closing: '감사합니다.',
  },
}

/** Whose letter it is and to whom; `contact` is the person named in the posting, if any. */
export type LetterFrame = { language: string; company: string; contact?: string; name: string; own?: OwnParts }

/**
 * A letter around its paragraphs: greeting and closing in the document's language (a BCP 47 tag; English where we have no
 * template), the closing followed by the person's name on a line of its own. What the person wrote themselves stays as they wrote it.
 */
export function frameLetter(
  paragraphs: LetterParagraph[],
  { language, company: given, contact: named = '', name, own = {} }: LetterFrame,
): CoverLetter {
  const frame = FRAMES[chooseHeadingLanguage(language)] ?? (FRAMES.en as Frame)
  const company = given.trim()
  const contact = named.trim()
  const toAll = company ? frame.greeting(company) : frame.greetingWithoutCompany
  return {
    greeting: own.greeting ?? (contact && frame.toPerson ? frame.toPerson(contact) : toAll),
    addressee: own.addressee ?? [contact, company].filter(Boolean).join('\n'),
    paragraphs,
    closing: own.closing ?? (name ? `${frame.closing}\n${name}` : frame.closing),
    own,
  }
}
