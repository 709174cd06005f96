/** What a label in front of a contact line announces; folded. */
export type ContactLabel = 'email' | 'phone' | 'url' | 'location' | 'country' | 'name' | 'label' | 'personal'

const LABELS: Record<ContactLabel, string> = {
  email:
    'email id|e-mail id|mail id|email|e-mail|mail|e-mail address|email address|correo|correo electronico|courriel|posta elettronica|e-mailadres|sahkoposti|e-posta|эл. почта|почта|電子メール|メール|邮箱|이메일|e|электронная почта|ел. пошта|електронна пошта|البريد الإلكتروني|البريد الالكتروني|بريد إلكتروني|الإيميل|דוא"ל|אימייל|מייל|דואר אלקטרוני|adresse e-mail|adresse mail|e-mail cim|メールアドレス|电子邮件|电子邮箱|전자우편|ηλεκτρονικο ταχυδρομειο|correo-e|adres e-mail',
  phone:
    'contact no|contact no.|phone no|phone no.|mobile no|mobile no.|phone|phone number|telephone|tel|tel.|tel no|mobile|mobile phone|mob|mob.|cell|cell phone|handy|mobil|mobiltelefon|telefon|telefonnummer|telefono|tfno|movil|telephone portable|portable|cellulare|cell.|telefone|telemovel|celular|telefoon|gsm|mobiel|tel. cislo|komorka|puhelin|phone/whatsapp|whatsapp|тел|тел.|телефон|電話|携帯|电话|手机|전화|휴대폰|p|m|t|fax|contact number|phone no|phone no.|telephone number|telefonszam|mobilszam|cep|cep telefonu|tel. no|telefon no|τηλ|τηλ.|τηλεφωνο|κινητο|κιν.|моб.|мобильный|мобільний|мобільний телефон|الهاتف|هاتف|الجوال|جوال|الموبايل|رقم الهاتف|טלפון|נייד|טל|פלאפון|電話番号|携帯電話|手机号|手机号码|联系电话|전화번호|연락처|휴대전화|mobilnummer|tlf|tlf.|tfno.|telf.|tel/fax|numero de telefono|numer telefonu|c',
  url: 'web|website|web site|webseite|homepage|site|site web|sitio web|sito|sito web|portfolio|blog|url|www|pagina web|strona|сайт|personal website|personal site|webbplats|hjemmeside|webhely|weboldal|web sitesi|ιστοσελιδα|вебсайт|الموقع|الموقع الإلكتروني|אתר|ホームページ|个人网站|웹사이트|홈페이지|site internet|internet',
  location:
    '现居|现居地|现居住地|居住地|current location|present address|permanent address|address|home address|location|based in|residence|place of residence|city|adresse|anschrift|wohnort|wohnhaft in|ort|domicile|ville|direccion|domicilio|ubicacion|residencia|lugar de residencia|indirizzo|residenza|citta|domicilio|endereco|morada|localizacao|cidade|adres|woonplaats|adresa|bydliste|trvale bydliste|mesto|adres zamieszkania|miejsce zamieszkania|miasto|bostad|bosted|osoite|lakcim|адрес|город|место жительства|住所|地址|주소|current location|current address|location / city|postal address|mailing address|lives in|plaats|adresse postale|lokalizacja|adresa bydliste|cim|varos|lakohely|sehir|ikamet|konum|διευθυνση|πολη|κατοικια|τοποθεσια|місто|адреса|проживание|місце проживання|العنوان|عنوان|المدينة|الموقع الجغرافي|مكان الإقامة|الإقامة|כתובת|עיר|מגורים|מקום מגורים|現住所|所在地|居住地|现居地|현주소|거주지',
  name: 'name|full name|nom|nom et prenom|nombre|nombre y apellidos|nome|nome e cognome|nome completo|naam|jmeno|jmeno a prijmeni|imie i nazwisko|namn|navn|nimi|nev|nume|vor- und nachname|vorname name|имя|фио|氏名|名前|姓名|이름|성명|ad soyad|isim|adi soyadi|ονομα|ονοματεπωνυμο|ім’я|имя и фамилия|піб|الاسم|الاسم الكامل|שם|שם מלא|お名前',
  country: 'country|land|pays|pais|paese|kraj|zeme|stat|ulke|χωρα|страна|країна|国|国名|国家|국가|البلد|מדינה',
  label:
    'tytul zawodowy|tytul|berufsbezeichnung|aktuelle position|intitule du poste|titulo profesional|職種|job|professional title|current role|profession|occupation|current position|position|job title|desired position|title|beruf|tatigkeit|position angestrebt|metier|profesion|professione|profissao|beroep|profese|povolani|zawod|yrke|stilling|ammatti|должность|профессия|gorev|unvan|meslek|επαγγελμα|ειδικοτητα|посада|професія|желаемая должность|المسمى الوظيفي|المهنة|תפקיד|מקצוע|foglalkozas|erhverv|希望職種|职位|求职意向|직무|희망직무',
  personal:
    'ふりがな|フリガナ|furigana|配偶者|扶養家族|passport no|passport number|fathers name|father s name|mothers name|state of origin|local government area|lga|geboren in|familienstand kinder|bild|foto|date of birth|birth date|birthdate|born|birthday|place of birth|date and place of birth|nationality|citizenship|marital status|gender|sex|age|driving licence|driving license|drivers license|visa status|work permit|geburtsdatum|geboren|geboren am|geburtsort|staatsangehorigkeit|nationalitat|familienstand|fuhrerschein|date de naissance|ne le|nee le|nationalite|situation familiale|permis|permis de conduire|fecha de nacimiento|nacionalidad|estado civil|carnet de conducir|permiso de conducir|data di nascita|nato il|nata il|nazionalita|stato civile|patente|data de nascimento|nacionalidade|geboortedatum|nationaliteit|burgerlijke staat|rijbewijs|datum narozeni|narozen|narozena|statni prislusnost|narodnost|rodinny stav|ridicsky prukaz|data urodzenia|obywatelstwo|stan cywilny|prawo jazdy|fodelsedatum|fodselsdato|syntymaaika|дата рождения|гражданство|生年月日|国籍|性別|年齢|出生年月|性别|생년월일|availability|notice period|passport|visa|right to work|work authorization|work authorisation|military service|religion|blood group|children|height|weight|fuhrerscheinklasse|konfession|religionszugehorigkeit|kinder|visum|naissance|ne(e) le|nacido|nacida|dni|nie|vehiculo propio|disponibilidad|luogo di nascita|luogo e data di nascita|codice fiscale|carta de conducao|naturalidade|geboorteplaats|geboren te|misto narozeni|miejsce urodzenia|fodd|medborgarskap|korkort|korekort|fodt|szuletesi datum|szuletesi ido|szuletett|allampolgarsag|jogositvany|dogum tarihi|dogum yeri|medeni durum|medeni hali|uyruk|askerlik durumu|askerlik|ehliyet|surucu belgesi|ημερομηνια γεννησης|εθνικοτητα|υπηκοοτητα|διπλωμα οδηγησης|οικογενειακη κατασταση|дата народження|громадянство|сімейний стан|семейное положение|водійські права|водительские права|возраст|вік|пол|تاريخ الميلاد|مكان الميلاد|الجنسية|الحالة الاجتماعية|رخصة القيادة|תאריך לידה|מצב משפחתי|אזרחות|רישיון נהיגה|שירות צבאי|出生日期|年龄|婚姻状况|民族|籍贯|政治面貌|나이|국적|병역|결혼여부',
}

/** The kind of label by its folded text. */
export const CONTACT_LABELS: ReadonlyMap<string, ContactLabel> = new Map(
  (Object.entries(LABELS) as [ContactLabel, string][]).flatMap(([kind, list]) =>
    list.split('|').map((label): [string, ContactLabel] => [label, kind]),
  ),
)

/** Networks by the word that names them in a label or an address. */
export const NETWORKS: readonly { key: RegExp; name: string }[] = [
  { key: /^linkedin|^lnkd/, name: 'LinkedIn' },
  { key: /^github/, name: 'GitHub' },
  { key: /^gitlab/, name: 'GitLab' },
  { key: /^bitbucket/, name: 'Bitbucket' },
  { key: /^xing/, name: 'Xing' },
  { key: /^(twitter|x$)/, name: 'Twitter' },
  { key: /^stack ?overflow/, name: 'Stack Overflow' },
  { key: /^behance/, name: 'Behance' },
  { key: /^dribbble/, name: 'Dribbble' },
  { key: /^medium/, name: 'Medium' },
  { key: /^orcid/, name: 'ORCID' },
  { key: /^kaggle/, name: 'Kaggle' },
  { key: /^(google )?scholar/, name: 'Google Scholar' },
  { key: /^research ?gate/, name: 'ResearchGate' },
  { key: /^instagram/, name: 'Instagram' },
  { key: /^facebook/, name: 'Facebook' },
  { key: /^youtube/, name: 'YouTube' },
  { key: /^mastodon/, name: 'Mastodon' },
  { key: /^bluesky|^bsky/, name: 'Bluesky' },
  { key: /^codepen/, name: 'CodePen' },
  { key: /^hugging ?face/, name: 'Hugging Face' },
  { key: /^leetcode/, name: 'LeetCode' },
  { key: /^skype/, name: 'Skype' },
  { key: /^telegram/, name: 'Telegram' },
  { key: /^vimeo/, name: 'Vimeo' },
  { key: /^proz/, name: 'ProZ' },
  { key: /^qiita/, name: 'Qiita' },
]
