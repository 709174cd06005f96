import assert from 'node:assert/strict'
import type { FindingCode } from '#shared/domain/changes/change.ts'
import { groundChange, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { quantitiesIn } from '#shared/domain/grounding/reading/quantities.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { languageOf, type TextLanguage } from '#shared/domain/text/language-of.ts'
import { normalise } from '#shared/domain/text/normalise.ts'

/** A line of a resume with prose around it, honest rewrites of the line, and rewrites that say something else. */
type Case = {
  prose: string
  line: string
  honest: string[]
  lies: { number: string; unit: string; period: string; scale: string }
}

const CASES: Partial<Record<TextLanguage, Case>> = {
  da: {
    prose: 'Jeg har arbejdet med logistik og lager. Jeg er vant til at lede et team og har ansvar for driften.',
    line: 'Ledede 24 medarbejdere, håndterede 350 ordrer om dagen og et budget på 3 tusind kroner, og forkortede leveringen til 52 timer.',
    honest: [
      'Ledede fireogtyve medarbejdere og forkortede leveringen til tooghalvtreds timer.',
      'Håndterede trehundredeoghalvtreds ordrer pr. dag og et budget på tre tusind kroner.',
      'Håndterede 350 ordrer dagligt og et budget på 3.000 kr.',
    ],
    lies: {
      number: 'Ledede fireogtres medarbejdere og forkortede leveringen.',
      unit: 'Forkortede leveringen til tooghalvtreds dage.',
      period: 'Håndterede 350 ordrer om ugen.',
      scale: 'Håndterede et budget på tre millioner kroner.',
    },
  },
  nb: {
    prose:
      'Jeg har jobbet med drift av lager og etter hvert ledet team. Jeg er opptatt av kvalitet og trives med ansvar.',
    line: 'Ledet 24 ansatte, behandlet 350 ordrer per uke og et budsjett på 3 tusen kroner, og kortet ned leveringen til 52 timer.',
    honest: [
      'Ledet tjuefire ansatte og kortet ned leveringen til femtito timer.',
      'Behandlet trehundreogfemti ordrer i uken og et budsjett på tre tusen kroner.',
      'Behandlet 350 ordrer ukentlig og et budsjett på 3 000 kr.',
    ],
    lies: {
      number: 'Ledet trettifire ansatte og kortet ned leveringen.',
      unit: 'Kortet ned leveringen til femtito dager.',
      period: 'Behandlet 350 ordrer i måneden.',
      scale: 'Behandlet et budsjett på tre millioner kroner.',
    },
  },
  fi: {
    prose:
      'Olen työskennellyt logistiikan parissa ja vastannut varaston toiminnasta. Johdan tiimejä, jotka ovat tuloksellisia.',
    line: 'Johdin 24 hengen tiimiä, käsittelin 350 tilausta päivässä ja 3 tuhatta palautetta sekä lyhensin toimitusajan 52 tuntiin.',
    honest: [
      'Johdin kahdenkymmenenneljän hengen tiimiä ja lyhensin toimitusajan viiteenkymmeneenkahteen tuntiin.',
      'Käsittelin kolmesataaviisikymmentä tilausta päivittäin ja kolmetuhatta palautetta.',
      'Käsittelin 3 000 palautetta ja 350 tilausta joka päivä.',
    ],
    lies: {
      number: 'Johdin kolmenkymmenenneljän hengen tiimiä.',
      unit: 'Lyhensin toimitusajan 52 päivään.',
      period: 'Käsittelin 350 tilausta kuukaudessa.',
      scale: 'Käsittelin kolme miljoonaa palautetta.',
    },
  },
  ro: {
    prose:
      'Am lucrat în logistică și am condus echipe după ce am fost promovat. Lucrez cu furnizori din țară și sunt atent la detalii.',
    line: 'Am condus 24 de angajați, am procesat 350 de comenzi pe zi și 3 mii de retururi și am redus livrarea la 52 de ore.',
    honest: [
      'Am condus douăzeci și patru de angajați și am redus livrarea la cincizeci și două de ore.',
      'Am procesat trei sute cincizeci de comenzi zilnic și trei mii de retururi.',
      'Am procesat 350 comenzi în fiecare zi și 3.000 de retururi, cu o livrare nouă.',
    ],
    lies: {
      number: 'Am condus treizeci și patru de angajați.',
      unit: 'Am redus livrarea la cincizeci și două de zile.',
      period: 'Am procesat 350 de comenzi pe lună.',
      scale: 'Am procesat trei milioane de retururi.',
    },
  },
  hu: {
    prose:
      'A logisztika területén dolgoztam, és egy csapat vezetője voltam. Számos projekt során együtt dolgoztam a partnerekkel.',
    line: 'Egy 24 fős csapatot vezettem, naponta 350 rendelést és 3 ezer visszárut kezeltem, a szállítás ideje 52 óra lett.',
    honest: [
      'Egy huszonnégy fős csapatot vezettem, és a szállítás ideje ötvenkét óra lett.',
      'Napi háromszázötven rendelést és háromezer visszárut kezeltem.',
      'Egy huszonnégyfős csapatot vezettem, és 3000 visszárut kezeltem.',
    ],
    lies: {
      number: 'Egy harmincnégyfős csapatot vezettem.',
      unit: 'A szállítás ideje ötvenkét nap lett.',
      period: 'Havonta 350 rendelést kezeltem.',
      scale: 'Három millió visszárut kezeltem.',
    },
  },
  tr: {
    prose:
      'Lojistik alanında çalıştım ve bir ekip yönettim. Depo süreçleri için yeni yöntemler geliştirdim ve ekip ile çalıştım.',
    line: 'Bir ekipte 24 kişi yönettim, günde 350 sipariş ve 3 bin iade işledim, hatayı %30 azalttım ve teslimatı 52 saate indirdim.',
    honest: [
      'Yirmi dört kişi yönettim ve teslimatı elli iki saate indirdim.',
      'Her gün üç yüz elli sipariş ve üç bin iade işledim.',
      'Hatayı yüzde otuz azalttım ve 3.000 iade işledim.',
    ],
    lies: {
      number: 'Hatayı yüzde kırk azalttım.',
      unit: 'Teslimatı elli iki güne indirdim.',
      period: 'Ayda 350 sipariş işledim.',
      scale: 'Üç milyon iade işledim.',
    },
  },
  ru: {
    prose:
      'Работал в логистике и отвечал за работу склада. Умею вести переговоры с поставщиками и обучать сотрудников.',
    line: 'Руководил командой из 24 сотрудников, обрабатывал 350 заказов в день и 3 тысячи возвратов, сократил доставку до 52 часов.',
    honest: [
      'Руководил двадцатью четырьмя сотрудниками и сократил доставку до пятидесяти двух часов.',
      'Ежедневно обрабатывал триста пятьдесят заказов и три тысячи возвратов.',
      'Обрабатывал 350 заказов каждый день и 3 тыс. возвратов.',
    ],
    lies: {
      number: 'Руководил тридцатью четырьмя сотрудниками.',
      unit: 'Сократил доставку до пятидесяти двух дней.',
      period: 'Обрабатывал 350 заказов в месяц.',
      scale: 'Обрабатывал 3 млн возвратов.',
    },
  },
  uk: {
    prose:
      'Працював у логістиці та відповідав за роботу складу. Вмію вести переговори з постачальниками і навчати працівників.',
    line: 'Керував командою з 25 працівників, обробляв 350 замовлень на день і 3 тисячі повернень, скоротив доставку до 52 годин.',
    honest: [
      "Керував командою з двадцяти п'яти працівників і скоротив доставку до п'ятдесяти двох годин.",
      "Щодня обробляв триста п'ятдесят замовлень і три тисячі повернень.",
      'Обробляв 350 замовлень щоденно та 3 тис. повернень.',
    ],
    lies: {
      number: "Керував командою з тридцяти п'яти працівників.",
      unit: "Скоротив доставку до п'ятдесяти двох днів.",
      period: 'Обробляв 350 замовлень на місяць.',
      scale: 'Обробляв три мільйони повернень.',
    },
  },
  el: {
    prose:
      'Εργάστηκα στην εφοδιαστική αλυσίδα και είχα την ευθύνη της αποθήκης. Συνεργάζομαι με προμηθευτές και ομάδες.',
    line: 'Διηύθυνα 24 εργαζόμενους, χειρίστηκα 350 παραγγελίες την ημέρα και 3 χιλιάδες επιστροφές, μείωσα την παράδοση σε 52 ώρες και το κόστος κατά 30%.',
    honest: [
      'Διηύθυνα είκοσι τέσσερις εργαζόμενους και μείωσα την παράδοση σε πενήντα δύο ώρες.',
      'Χειρίστηκα τριακόσιες πενήντα παραγγελίες ημερησίως και τρεις χιλιάδες επιστροφές.',
      'Μείωσα το κόστος κατά τριάντα τοις εκατό και χειρίστηκα 3.000 επιστροφές.',
    ],
    lies: {
      number: 'Διηύθυνα τριάντα τέσσερις εργαζόμενους.',
      unit: 'Μείωσα την παράδοση σε πενήντα δύο ημέρες.',
      period: 'Χειρίστηκα 350 παραγγελίες τον μήνα.',
      scale: 'Χειρίστηκα τρία εκατομμύρια επιστροφές.',
    },
  },
  zh: {
    prose: '负责物流与仓储管理,熟悉供应商协作。带领团队完成系统上线,重视质量。',
    line: '带领24名员工,每天处理350个订单和3千件退货,将交付缩短到52小时,成本降低30%。',
    honest: [
      '带领二十四名员工,将交付缩短到五十二小时。',
      '每日处理三百五十个订单和三千件退货。',
      '成本降低百分之三十,处理3000件退货。',
    ],
    lies: {
      number: '带领三十四名员工。',
      unit: '将交付缩短到五十二天。',
      period: '每月处理350个订单。',
      scale: '处理三百万件退货。',
    },
  },
  ko: {
    prose: '물류와 창고 운영을 담당했습니다. 협력사와 함께 일하며 품질을 중요하게 생각합니다.',
    line: '팀원 24명을 이끌고 하루 350건의 주문과 반품 3천 건을 처리했으며 배송을 52시간으로 줄였습니다.',
    honest: [
      '팀원 스물네 명을 이끌고 배송을 오십이 시간으로 줄였습니다.',
      '매일 삼백오십 건의 주문과 반품 삼천 건을 처리했습니다.',
      '팀원 이십사 명을 이끌고 반품 3,000 건을 처리했습니다.',
    ],
    lies: {
      number: '팀원 서른네 명을 이끌었습니다.',
      unit: '배송을 52일로 줄였습니다.',
      period: '매월 350건의 주문을 처리했습니다.',
      scale: '반품 삼백만 건을 처리했습니다.',
    },
  },
}

function rewrites({ prose, line }: Pick<Case, 'prose' | 'line'>): (text: string) => [FindingCode, string][] {
  const source = toResumeDocument({
    basics: { name: 'A. B.', summary: prose },
    work: [{ name: 'Havn 7', position: '', startDate: '2018-01', endDate: '2024-06', highlights: [line] }],
  })
  const prepared = prepareGrounding({ source, posting: null, now: '2026-11-23' })
  const id = source.work[0]?.highlights?.[0]?.id ?? ''
  const change = { op: 'rewrite', target: id, position: null, reason: '' } as const
  return (text) =>
    groundChange({ ...change, evidence: [], requirements: [], text, before: line }, prepared).map((found) => [
      found.code,
      found.text,
    ])
}

describe('numbers in words', () => {
  for (const [language, { prose, line, honest, lies }] of Object.entries(CASES)) {
    const rewrite = rewrites({ prose, line })
    it(`${language}: is told by a few lines of prose`, () => assert.equal(languageOf(`${prose}\n${line}`), language))
    for (const text of [line, ...honest])
      it(`${language}: passes with the same numbers: ${text}`, () => assert.deepEqual(rewrite(text), []))
    for (const [what, text] of Object.entries(lies))
      it(`${language}: blocks another ${what}: ${text}`, () => {
        const codes = rewrite(text).map(([code]) => code)
        assert.ok(codes.includes('number') || codes.includes('misattribution'), `found ${codes.join() || 'nothing'}`)
      })
  }
})

describe('words that are numbers elsewhere', () => {
  const readings: [language: TextLanguage, text: string, values: number[]][] = [
    ['en', 'Counted 350 bin locations and met suppliers 4 times a month.', [350, 4]],
    ['en', 'The heat and the three timers on the line.', [3]],
    ['de', 'Seit 2019 bin ich für das Lager verantwortlich.', [2019]],
    ['ro', 'Am lansat o platformă nouă de plăți și am condus nouă ingineri.', [9]],
    ['hu', 'A csapat minden hét elején egyeztet, és a projekt három hét alatt kész.', [3 * 604_800]],
    ['tr', 'Ondan sonra ekibin yüzü güldü ve üç proje bitti.', [3]],
    ['zh', '使用百度地图与第三方服务,十分重视千方百计的协作。', []],
    ['ko', '사회 문제와 백엔드 개발에 만족하며 구분된 이 팀을 이끌었습니다.', []],
    ['it', 'Nel reparto da sei anni con una squadra di tre persone.', [72, 3]],
    ['sv', 'Ansvarig för tvåtusenfemhundra kunder och tretton butiker.', [2500, 13]],
    ['de', 'Betreute zweitausend Kunden und hundertzwanzig Filialen mit dem Team.', [2000, 120]],
    ['fi', 'Hoidin kaksituhattaviisisataa tilausta ja 12 tuhatta palautetta.', [2500, 12_000]],
    ['ko', '예산 3천만 원과 이만 오천 명의 회원을 관리했습니다.', [30_000_000, 25_000]],
  ]
  for (const [language, text, values] of readings)
    it(`${language}: ${text}`, () =>
      assert.deepEqual(
        quantitiesIn(normalise(text).text, language).map(({ value }) => value),
        values,
      ))
})

describe('months', () => {
  const dated: [prose: string, line: string, honest: string, lie: string][] = [
    [
      CASES.da?.prose ?? '',
      'Åbnede lageret i marts 2021.',
      'Åbnede i marts 2021 lageret.',
      'Åbnede lageret i juni 2021.',
    ],
    [
      CASES.ru?.prose ?? '',
      'Открыл склад в марте 2021 года.',
      'Склад открыл с марта 2021 года.',
      'Открыл склад в июне 2021 года.',
    ],
    [
      CASES.uk?.prose ?? '',
      'Відкрив склад у березні 2021 року.',
      'Склад відкрив з березня 2021 року.',
      'Відкрив склад у червні 2021 року.',
    ],
    [
      CASES.fi?.prose ?? '',
      'Avasin varaston maaliskuussa 2021.',
      'Varaston avasin maaliskuussa 2021.',
      'Avasin varaston marraskuussa 2021.',
    ],
    [
      CASES.el?.prose ?? '',
      'Άνοιξα την αποθήκη τον Μάρτιο 2021.',
      'Την αποθήκη άνοιξα τον Μάρτιο 2021.',
      'Άνοιξα την αποθήκη τον Ιούνιο 2021.',
    ],
    [
      CASES.tr?.prose ?? '',
      'Depoyu Mart 2021 itibarıyla açtım.',
      'Mart 2021 itibarıyla depoyu açtım.',
      'Depoyu Haziran 2021 itibarıyla açtım.',
    ],
    [
      CASES.ro?.prose ?? '',
      'Am deschis depozitul în martie 2021.',
      'În martie 2021 am deschis depozitul.',
      'Am deschis depozitul în iunie 2021.',
    ],
  ]
  for (const [prose, line, honest, lie] of dated)
    it(`passes the month of the resume and blocks another: ${lie}`, () => {
      const rewrite = rewrites({ prose, line })
      assert.deepEqual(rewrite(honest), [])
      assert.ok(rewrite(lie).some(([code]) => code === 'date'))
    })
})

describe('numbers that no table by hand knew, and money of another kind', () => {
  const invented: readonly (readonly [prose: string, line: string, lie: string])[] = [
    [
      'Je suis responsable de la logistique depuis des années.',
      'Encadré 12 personnes.',
      'Encadré vingt-sept personnes.',
    ],
    [
      'Je suis responsable de la logistique depuis des années.',
      'Encadré 12 personnes.',
      'Encadré quarante-huit personnes.',
    ],
    ['Mi occupo della logistica di un magazzino da anni.', 'Guidato 12 persone.', 'Guidato ventitré persone.'],
    [
      'Ik ben verantwoordelijk voor de logistiek van het magazijn.',
      'Gaf leiding aan 12 mensen.',
      'Gaf leiding aan tweeëntwintig mensen.',
    ],
    [
      'Ich bin seit Jahren für die Logistik des Lagers verantwortlich.',
      '12 Kunden betreut.',
      'Hunderteins Kunden betreut.',
    ],
    ['I run the budget of the warehouse.', 'Ran a budget of 500,000 JPY.', 'Ran a budget of 500,000 CNY.'],
    ['I run the budget of the warehouse.', 'Ran a budget of 500,000 DKK.', 'Ran a budget of 500,000 SEK.'],
    ['I run the budget of the warehouse.', 'Ran a budget of 500,000 MXN.', 'Ran a budget of 500,000 ARS.'],
    ['I run the budget of the warehouse.', 'Ran a budget of $500,000.', 'Ran a budget of A$500,000.'],
  ]
  for (const [prose, line, lie] of invented)
    it(`blocks ${lie}`, () => {
      const codes = rewrites({ prose, line })(lie).map(([code]) => code)
      assert.ok(codes.includes('number'), codes.join(' '))
    })

  it('passes what says less exactly which dollars', () => {
    const rewrite = rewrites({ prose: 'I run the budget of the warehouse.', line: 'Ran a budget of A$500,000.' })
    assert.deepEqual(rewrite('Ran a budget of $500,000.'), [])
    assert.deepEqual(rewrite('Ran a budget of 500 thousand dollars.'), [])
  })
})
