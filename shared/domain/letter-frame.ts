import type { CoverLetter, LetterParagraph } from './letter.ts'

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
}

/**
 * A letter around its paragraphs: greeting and closing in the document's language (a BCP 47 tag; English where we have no
 * template), the closing followed by the person's name on a line of its own.
 */
export function frameLetter(
  paragraphs: LetterParagraph[],
  options: { language: string; company: string; name: string },
): CoverLetter {
  const frame = FRAMES[options.language.toLowerCase().split('-')[0] ?? ''] ?? (FRAMES.en as Frame)
  const company = options.company.trim()
  return {
    greeting: company ? frame.greeting(company) : frame.greetingWithoutCompany,
    paragraphs,
    closing: options.name ? `${frame.closing}\n${options.name}` : frame.closing,
  }
}
