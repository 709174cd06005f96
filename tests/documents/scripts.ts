import type { JsonResume } from '#shared/domain/resume/json-resume.ts'

/** A resume in each script that the documents can be written in. */
export type ScriptSample = { script: string; language: string; resume: JsonResume; paragraph: string }

function person(
  name: string,
  label: string,
  summary: string,
  [position, company, school]: [string, string, string],
  highlights: string[],
): JsonResume {
  return {
    basics: { name, label, summary, email: 'anna@example.com', phone: '+49 30 1234567' },
    work: [{ position, name: company, startDate: '2021-04', highlights }],
    education: [{ institution: school, startDate: '2014-10', endDate: '2018-05' }],
    skills: [{ name: label, keywords: ['Python', 'C++', 'C#', 'Node.js'] }],
  }
}

export const SCRIPTS: readonly ScriptSample[] = [
  {
    script: 'Latin with diacritics',
    language: 'cs',
    resume: person(
      'Božena Šťastná-Říhová',
      'Překladatelka',
      'Příliš žluťoučký kůň úpěl ďábelské ódy; Łódź, İstanbul, Tiếng Việt, ßüöä, åæø, fiancée.',
      ['Tlumočnice', 'Nakladatelství Měsíc', 'Masarykova univerzita'],
      ['Přeložila 42 příruček.', 'Efficient office flow: offline affinity.'],
    ),
    paragraph: 'Ucházím se o místo překladatelky.',
  },
  {
    script: 'Greek',
    language: 'el',
    resume: person(
      'Ελένη Παπαδοπούλου',
      'Μηχανικός λογισμικού',
      'Εννέα χρόνια εμπειρίας σε υπηρεσίες πληρωμών.',
      ['Ανώτερη μηχανικός', 'Παράδειγμα Α.Ε.', 'Εθνικό Μετσόβιο Πολυτεχνείο'],
      ['Σχεδίασα ένα API για 1.200 αιτήματα το δευτερόλεπτο.'],
    ),
    paragraph: 'Υποβάλλω αίτηση για τη θέση.',
  },
  {
    script: 'Cyrillic',
    language: 'uk',
    resume: person(
      'Ганна Іваненко',
      'Провідна інженерка',
      'Дев’ять років досвіду; объём, ґанок, їжак.',
      ['Провідна інженерка', 'ТОВ «Приклад»', 'Київський університет'],
      ['Спроєктувала API на 1 200 запитів за секунду.'],
    ),
    paragraph: 'Прошу розглянути мою кандидатуру.',
  },
  {
    script: 'Japanese',
    language: 'ja',
    resume: person(
      '山田 太郎',
      'バックエンドエンジニア',
      '決済サービスを9年間開発してきました。',
      ['シニアエンジニア', '株式会社サンプル', '東京工業大学'],
      ['Node.jsとPostgreSQLで1,200件／秒を処理する予約APIを設計した。', '「夜間障害」を12件から2件に減らした。'],
    ),
    paragraph: '貴社の求人を拝見し、応募いたします。',
  },
  {
    script: 'Chinese',
    language: 'zh-CN',
    resume: person(
      '王小明',
      '高级后端工程师',
      '拥有9年支付与物流服务开发经验。',
      ['高级工程师', '示例科技有限公司', '上海交通大学'],
      ['使用 Go 设计了每秒处理 1,200 个请求的预订 API。', '將夜間故障從12次減少到2次。'],
    ),
    paragraph: '我在贵公司网站上看到了招聘信息，特此申请。',
  },
  {
    script: 'Korean',
    language: 'ko',
    resume: person(
      '김민수',
      '시니어 백엔드 엔지니어',
      '결제 및 물류 서비스를 9년간 개발했습니다.',
      ['시니어 엔지니어', '예시 주식회사', '서울대학교'],
      ['초당 1,200건을 처리하는 예약 API를 설계했습니다.'],
    ),
    paragraph: '귀사의 채용 공고를 보고 지원합니다.',
  },
  {
    script: 'Arabic',
    language: 'ar',
    resume: person(
      'ليلى حداد',
      'مهندسة برمجيات أولى',
      'مهندسة برمجيات بخبرة تسع سنوات في خدمات الدفع والشحن.',
      ['مهندسة أولى', 'شركة المثال للتقنية', 'الجامعة الأردنية'],
      [
        'تصميم واجهة حجز بلغة C++ و Node.js تعالج 1,200 طلب في الثانية.',
        'قيادة فريق من 4 مهندسين (دوام كامل) خلال 14 شهرًا.',
      ],
    ),
    paragraph: 'أتقدم بطلب لشغل الوظيفة المعلنة لديكم.',
  },
  {
    script: 'Hebrew',
    language: 'he',
    resume: person(
      'נועה כהן',
      'מהנדסת תוכנה בכירה',
      'מהנדסת תוכנה עם תשע שנות ניסיון בשירותי תשלומים.',
      ['מהנדסת בכירה', 'חברת הדוגמה בע"מ', 'הטכניון'],
      ['תכנון ממשק ב-C++ ו-Node.js המטפל ב-1,200 בקשות בשנייה.', 'הובלת צוות של 4 מהנדסים (משרה מלאה).'],
    ),
    paragraph: 'אני מגישה מועמדות למשרה שפרסמתם.',
  },
  {
    script: 'all of them in one line, with signs',
    language: 'en-GB',
    resume: person(
      'Dana Levi (דנה לוי)',
      'Engineer 🚀 ★ ✓ ➤',
      'Worked in 東京, 北京 and 서울; שלום עולם and مرحبا بالعالم in one line.',
      ['Engineer', 'חברת הדוגמה', 'Πανεπιστήμιο'],
      ['Shipped ✅ things → fast', 'Привет Γειά Žluťoučký kůň', '日本語テキスト 한국어 텍스트'],
    ),
    paragraph: 'Hello שלום (2021) world.',
  },
]
