import type { CoverLetter, LetterParagraph } from './letter.ts'
import { chooseHeadingLanguage } from './resume/heading-words.ts'

/** Greeting and closing by language: templates, so that no model can put anything into them. */
type Frame = { greeting: (company: string) => string; greetingWithoutCompany: string; closing: string }

const FRAMES: Record<string, Frame> = {
  en: {
    greeting: (company) => `Dear hiring team at ${company},`,
    greetingWithoutCompany: 'Dear hiring team,',
    closing: 'Kind regards,',
  },
  de: {
    greeting: () => 'Sehr geehrte Damen und Herren,',
    greetingWithoutCompany: 'Sehr geehrte Damen und Herren,',
    closing: 'Mit freundlichen Grüßen',
  },
  es: {
    greeting: (company) => `Estimado equipo de ${company}:`,
    greetingWithoutCompany: 'Estimado equipo de selección:',
    closing: 'Atentamente,',
  },
  fr: { greeting: () => 'Madame, Monsieur,', greetingWithoutCompany: 'Madame, Monsieur,', closing: 'Cordialement,' },
  it: {
    greeting: (company) => `Gentile team di ${company},`,
    greetingWithoutCompany: 'Gentili responsabili della selezione,',
    closing: 'Cordiali saluti,',
  },
  pt: {
    greeting: (company) => `Prezada equipe da ${company},`,
    greetingWithoutCompany: 'Prezada equipe de seleção,',
    closing: 'Atenciosamente,',
  },
  nl: {
    greeting: (company) => `Beste collega's van ${company},`,
    greetingWithoutCompany: 'Geachte heer of mevrouw,',
    closing: 'Met vriendelijke groet,',
  },
  cs: {
    greeting: () => 'Vážená paní, vážený pane,',
    greetingWithoutCompany: 'Vážená paní, vážený pane,',
    closing: 'S pozdravem',
  },
  pl: { greeting: () => 'Szanowni Państwo,', greetingWithoutCompany: 'Szanowni Państwo,', closing: 'Z poważaniem' },
  sk: {
    greeting: () => 'Vážená pani, vážený pán,',
    greetingWithoutCompany: 'Vážená pani, vážený pán,',
    closing: 'S pozdravom',
  },
  fi: {
    greeting: () => 'Hyvä vastaanottaja,',
    greetingWithoutCompany: 'Hyvä vastaanottaja,',
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
    closing: 'Med vänliga hälsningar',
  },
  da: {
    greeting: (company) => `Kære rekrutteringsteam hos ${company},`,
    greetingWithoutCompany: 'Kære rekrutteringsteam,',
    closing: 'Med venlig hilsen',
  },
  nb: {
    greeting: (company) => `Til rekrutteringsteamet i ${company},`,
    greetingWithoutCompany: 'Til rekrutteringsteamet,',
    closing: 'Med vennlig hilsen',
  },
  ja: { greeting: (company) => `${company} 採用ご担当者様`, greetingWithoutCompany: '採用ご担当者様', closing: '敬具' },
  zh: {
    greeting: (company) => `尊敬的${company}招聘团队：`,
    greetingWithoutCompany: '尊敬的招聘负责人：',
    closing: '此致敬礼',
  },
  ko: {
    greeting: (company) => `${company} 채용 담당자님께`,
    greetingWithoutCompany: '채용 담당자님께',
    closing: '감사합니다.',
  },
}

/**
 * A letter around its paragraphs: greeting and closing in the document's language (a BCP 47 tag; English where we have no
 * template), the closing followed by the person's name on a line of its own.
 */
export function frameLetter(
  paragraphs: LetterParagraph[],
  options: { language: string; company: string; name: string },
): CoverLetter {
  const frame = FRAMES[chooseHeadingLanguage(options.language)] ?? (FRAMES.en as Frame)
  const company = options.company.trim()
  return {
    greeting: company ? frame.greeting(company) : frame.greetingWithoutCompany,
    paragraphs,
    closing: options.name ? `${frame.closing}\n${options.name}` : frame.closing,
  }
}
