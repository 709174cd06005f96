import assert from 'node:assert/strict'
import { decodeText } from '#shared/reading/files/text-file.ts'
import { encoded } from '../../documents/encoded.ts'

/** Plain text from before Unicode does not say its encoding; its letters do. */

const TEXTS: readonly [encodings: string[], text: string][] = [
  [['windows-1252'], 'Jürgen Größl – Maßschneider für Übergrößen, Schloßstraße 5'],
  [['windows-1252'], 'Chargée d’études à l’Hôtel-Dieu : élèves, forêts et « façades »'],
  [['windows-1252'], 'Diseñador gráfico, 3.ª planta, 120 m² por año; España'],
  [['windows-1250', 'iso-8859-2'], 'Łukasz Żółć, źródło wiedzy: księgowość i zarządzanie, święta'],
  [['windows-1250', 'iso-8859-2'], 'Jiří Dvořák: příprava účetní závěrky, průběžné řízení lidí'],
  [['windows-1250', 'iso-8859-2'], 'Gyöngyösi Tünde: könyvelő, időbeosztás, felelősségteljes gyűjtő'],
  [['windows-1254'], 'Şule Yıldırım, muhasebe ve işletme yöneticisi, İzmir ığdır şehri'],
  [['windows-1251', 'koi8-u'], 'Ольга Смирнова, главный бухгалтер, опыт работы'],
  [['windows-1253'], 'Ελένη Παπαδοπούλου, προϊσταμένη λογιστηρίου'],
  [['shift_jis', 'euc-jp'], '山田花子は営業を担当し、売上を伸ばしました。お客様からのご要望にこたえてまいりました。'],
]

describe('the encoding of plain text', () => {
  for (const [encodings, text] of TEXTS) {
    for (const encoding of encodings)
      it(`${encoding}: ${text.slice(0, 24)}…`, () => assert.equal(decodeText(encoded(text, encoding)), text))
  }
})
