/** Resumes as people send them, one kind of difficulty each: the lines, and what must be read of them. */
export type Variation = {
  kind: string
  text: string
  /** Position, employer, start, end. */
  jobs?: (string | undefined)[][]
  /** Degree, subject, school, end. */
  studies?: (string | undefined)[][]
  name?: string
  languages?: (string | undefined)[][]
  skills?: string[]
  /** Title, publisher, date. */
  publications?: (string | undefined)[][]
  projects?: string[]
}

const head = (name: string) => `${name}\n${name.split(' ')[0]?.toLowerCase()}@mail.example\n\n`

export const VARIATIONS: readonly Variation[] = [
  {
    kind: 'several roles under one employer, as LinkedIn exports them',
    text: `${head('Nora Bley')}Experience\n\nQuillon Robotics\n4 years 2 months\n\nLead Firmware Engineer\nMarch 2022 - Present (2 years)\nGraz, Austria\n\nFirmware Engineer\nJanuary 2020 - March 2022 (2 years 3 months)\nGraz, Austria\n\nTerrawell\nEmbedded Developer\nMay 2017 - December 2019 (2 years 8 months)\nLinz, Austria\n`,
    jobs: [
      ['Lead Firmware Engineer', 'Quillon Robotics', '2022-03', undefined],
      ['Firmware Engineer', 'Quillon Robotics', '2020-01', '2022-03'],
      ['Embedded Developer', 'Terrawell', '2017-05', '2019-12'],
    ],
  },
  {
    kind: 'a promotion below the employer with its whole span',
    text: `${head('Ida Moss')}EXPERIENCE\n\nHollins & Reed LLP, Leeds\tJan 2015 - Present\nAudit Manager\tJan 2020 - Present\n- Lead audits of charities.\nAudit Senior\tJan 2015 - Dec 2019\n- Tested controls.\n`,
    jobs: [
      ['Audit Manager', 'Hollins & Reed LLP', '2020-01', undefined],
      ['Audit Senior', 'Hollins & Reed LLP', '2015-01', '2019-12'],
    ],
  },
  {
    kind: 'title at employer on one line',
    text: `${head('Per Dahl')}Work history\n\nStore Manager at Kornblum\nJune 2018 - Present\nRuns a shop of twelve people.\n\nSales Assistant at Kornblum\nApril 2015 - May 2018\n`,
    jobs: [
      ['Store Manager', 'Kornblum', '2018-06', undefined],
      ['Sales Assistant', 'Kornblum', '2015-04', '2018-05'],
    ],
  },
  {
    kind: 'employers as bullets with items inside',
    text: `${head('Mina Roth')}Experience\n- Calyx Biotech, Basel, Switzerland\n  Lab Manager\tFeb 2019 - Present\n    * Ordering: cut costs by 12%\n- Ferrum Labs, Bern, Switzerland\n  Research Technician\tMar 2016 - Jan 2019\n    * Assays: ran 30 a week\n`,
    jobs: [
      ['Lab Manager', 'Calyx Biotech', '2019-02', undefined],
      ['Research Technician', 'Ferrum Labs', '2016-03', '2019-01'],
    ],
  },
  {
    kind: 'dates and place as the first items',
    text: `${head('Otto Prinz')}# Experience\n\n## Bellweather Energy, Grid Analyst\n\n- Jan 2021 – present\n- Oslo, Norway\n- Modelled the winter peak.\n\n## Statkorn, Data Analyst\n\n- June 2018 – Dec 2020\n- Bergen, Norway\n- Cleaned meter data.\n`,
    jobs: [
      ['Grid Analyst', 'Bellweather Energy', '2021-01', undefined],
      ['Data Analyst', 'Statkorn', '2018-06', '2020-12'],
    ],
  },
  {
    kind: 'sections with a count',
    text: `${head('Lea Vogt')}WORK EXPERIENCE (2)\n\nDispatcher, Nordfracht GmbH\t03/2019 – 05/2023\n- Planned tours.\n\nClerk, Hafen Logistik GmbH\t01/2015 – 02/2019\n- Checked papers.\n\nSKILLS (2)\n\nSAP, Excel\n`,
    jobs: [
      ['Dispatcher', 'Nordfracht GmbH', '2019-03', '2023-05'],
      ['Clerk', 'Hafen Logistik GmbH', '2015-01', '2019-02'],
    ],
    skills: ['SAP', 'Excel'],
  },
  {
    kind: 'jobs under a heading that no list knows',
    text: `${head('Ruth Adeyemi')}PROFILE\nNurse with a decade of night shifts.\n\nMY JOURNEY SO FAR\nCharge Nurse, Lakeside Hospital, Tampa, FL (Jan 2020 - Present)\n- Led a ward of 20 beds\nStaff Nurse, Palm Clinic, Miami, FL (Jun 2014 - Dec 2019)\n- Gave 40 infusions a day\n\nEDUCATION\nBSN, Florida Coast University, 2014\n`,
    jobs: [
      ['Charge Nurse', 'Lakeside Hospital', '2020-01', undefined],
      ['Staff Nurse', 'Palm Clinic', '2014-06', '2019-12'],
    ],
  },
  {
    kind: 'no headings at all',
    text: `Carl Osei\ncarl@mail.example | (614) 555-0121\n\nWarehouse Supervisor, Buckeye Freight, Columbus, OH\nMay 2019 - Present\n- Run the night shift of 14 people\n\nForklift Operator, Ridge Storage, Dayton, OH\nJan 2015 - Apr 2019\n- Moved 200 pallets a shift\n`,
    jobs: [
      ['Warehouse Supervisor', 'Buckeye Freight', '2019-05', undefined],
      ['Forklift Operator', 'Ridge Storage', '2015-01', '2019-04'],
    ],
  },
  {
    kind: 'a name below a tagline',
    text: `Certified Public Accountant\nHelena Strand\nhelena.strand@mail.example | Tulsa, OK\n\nExperience\nAccountant, Prairie Oil Co., Jan 2018 - Present\n`,
    name: 'Helena Strand',
    jobs: [['Accountant', 'Prairie Oil Co.', '2018-01', undefined]],
  },
  {
    kind: 'prose that was wrapped by hand',
    text: `${head('Jon Falk')}Experience\n\nBluefin Media, Malmö\nProducer\t2018 - 2023\nProduced forty hours of documentary film for public\nbroadcasters in three countries, and looked after\nthe budgets of each of them.\n\nArkiv Film, Lund\nAssistant Producer\t2014 - 2018\nKept the archive of the house in order and cleared\nthe rights of every picture in it.\n`,
    jobs: [
      ['Producer', 'Bluefin Media', '2018', '2023'],
      ['Assistant Producer', 'Arkiv Film', '2014', '2018'],
    ],
  },
  {
    kind: 'words that abbreviate months elsewhere',
    text: `${head('Ann Low')}Experience\n\nCashier\nGarden Mart 2016 - 2019\n- Ran the till\n\nStylist\nThe Jan Out 2012 - 2016\n- Cut hair for the guests of the house\n`,
    jobs: [
      ['Cashier', 'Garden Mart', '2016', '2019'],
      ['Stylist', 'The Jan Out', '2012', '2016'],
    ],
  },
  {
    kind: 'running heads between the jobs',
    text: `${head('Elif Aydin')}Experience\nArchitect, Stein Partners, Zürich, Mar 2019 - Present\n- Drew the station hall\nElif Aydin · Curriculum Vitae · Page 1 of 2\nDraftsman, Bau Werk, Basel, Jan 2015 - Feb 2019\n- Drew details\nElif Aydin – 2/2\n`,
    jobs: [
      ['Architect', 'Stein Partners', '2019-03', undefined],
      ['Draftsman', 'Bau Werk', '2015-01', '2019-02'],
    ],
  },
  {
    kind: 'year and month with spaces around the slash',
    text: `${head('Tim Kern')}Experience\nBuyer - Lothar Stahl GmbH\t2016 / 02 - 2019 / 11\n- Bought steel\nTrainee - Nord Metall GmbH\t2014 / 09 - 2016 / 01\n- Learned\n`,
    jobs: [
      ['Buyer', 'Lothar Stahl GmbH', '2016-02', '2019-11'],
      ['Trainee', 'Nord Metall GmbH', '2014-09', '2016-01'],
    ],
  },
  {
    kind: 'a campus behind a comma',
    text: `${head('Raj Nair')}Education\n\nUniversity of Texas, Austin\nMS, Chemistry, 2016 - 2018\nNational Institute of Technology, Calicut\nBTech, Chemical Engineering, 2012 - 2016\n`,
    studies: [
      ['MS', 'Chemistry', 'University of Texas, Austin', '2018'],
      ['BTech', 'Chemical Engineering', 'National Institute of Technology, Calicut', '2016'],
    ],
  },
  {
    kind: 'a college template with an expected graduation',
    text: `${head('Zoe Hart')}EDUCATION\nBrookfield College, Albany, NY\tExpected May 2026\nBachelor of Science in Nursing\nGPA: 3.8, Dean's List Fall 2024\n\nEXPERIENCE\nCampus Tour Guide, Brookfield College, Albany, NY\tSep 2023 - Present\n- Lead two tours a week\n`,
    studies: [['Bachelor of Science', 'Nursing', 'Brookfield College', '2026-05']],
    jobs: [['Campus Tour Guide', 'Brookfield College', '2023-09', undefined]],
  },
  {
    kind: 'studies with the year first',
    text: `${head('Ivan Petrov')}Education\n2018 – 2020 M.Sc. in Physics, Sofia Technical University\n2014 – 2018 B.Sc. in Physics, Sofia Technical University\n`,
    studies: [
      ['M.Sc.', 'Physics', 'Sofia Technical University', '2020'],
      ['B.Sc.', 'Physics', 'Sofia Technical University', '2018'],
    ],
  },
  {
    kind: 'Europass languages',
    text: `${head('Luca Neri')}WORK EXPERIENCE\n01/2019 – Current – Bologna, Italy\nSOFTWARE DEVELOPER – ACANTO S.R.L.\n- Built the shop\n\nLANGUAGE SKILLS\nMother tongue(s): Italian\nUNDERSTANDING SPEAKING WRITING\nEnglish C1 C1 B2 B2 B2\n`,
    languages: [
      ['Italian', 'Mother tongue'],
      ['English', 'C1 C1 B2 B2 B2'],
    ],
    jobs: [['SOFTWARE DEVELOPER', 'ACANTO S.R.L.', '2019-01', undefined]],
  },
  {
    kind: 'levels below their languages',
    text: `${head('Maya Lind')}Languages\nSwedish\tGerman\tFrench\nNative\tFluent\tBasic\n`,
    languages: [
      ['Swedish', 'Native'],
      ['German', 'Fluent'],
      ['French', 'Basic'],
    ],
  },
  {
    kind: 'a tabular CV in German',
    text: `Lebenslauf\n\nName:\tSabine Krug\nAnschrift:\tHauptstraße 5, 04109 Leipzig\nE-Mail:\tsabine@krug.example\n\nBerufserfahrung\n\nseit 04/2018\tBilanzbuchhalterin\n\tSächsische Druckhaus GmbH, Leipzig\n\t- Abschlüsse nach HGB\n09/2012 – 03/2018\tBuchhalterin\n\tElbe Bau AG, Dresden\n\t- Kreditoren\n\nAusbildung\n\n09/2009 – 07/2012\tAusbildung zur Steuerfachangestellten\n\tKanzlei Dr. Weiß, Leipzig\n`,
    name: 'Sabine Krug',
    jobs: [
      ['Bilanzbuchhalterin', 'Sächsische Druckhaus GmbH', '2018-04', undefined],
      ['Buchhalterin', 'Elbe Bau AG', '2012-09', '2018-03'],
    ],
  },
  {
    kind: '履歴書',
    text: `履歴書\n氏名\t佐藤 健\nE-mail sato@mail.example\n\n年\t月\t学歴\n2008\t4\t東都大学 経済学部 入学\n2012\t3\t東都大学 経済学部 卒業\n年\t月\t職歴\n2012\t4\t株式会社みなと 入社\n2020\t3\t株式会社みなと 退社\n年\t月\t免許・資格\n2013\t6\t日商簿記検定2級 合格\n`,
    name: '佐藤 健',
    jobs: [[undefined, '株式会社みなと', '2012-04', '2020-03']],
    studies: [[undefined, '経済学部', '東都大学', '2012-03']],
  },
  {
    kind: 'Chinese',
    text: `王小明\n邮箱：wang@mail.example\n\n工作经历\n\n2019.03 - 至今\t上海云帆科技有限公司\t高级软件工程师\n- 负责支付系统的开发\n2015.07 - 2019.02\t杭州蓝海软件有限公司\t软件工程师\n- 开发后台服务\n\n教育背景\n\n2011.09 - 2015.06\t浙江理工大学\t计算机科学与技术\t本科\n`,
    name: '王小明',
    jobs: [
      ['高级软件工程师', '上海云帆科技有限公司', '2019-03', undefined],
      ['软件工程师', '杭州蓝海软件有限公司', '2015-07', '2019-02'],
    ],
  },
  {
    kind: 'Korean',
    text: `김민수\n이메일: minsu@mail.example\n\n경력\n\n주식회사 한빛소프트\n백엔드 개발자 | 2020.03 - 현재\n- 결제 시스템 개발\n\n주식회사 나래정보\n개발자 | 2016.01 - 2020.02\n- 웹 서비스 운영\n`,
    name: '김민수',
    jobs: [
      ['백엔드 개발자', '주식회사 한빛소프트', '2020-03', undefined],
      ['개발자', '주식회사 나래정보', '2016-01', '2020-02'],
    ],
  },
  {
    kind: 'an icon before every line',
    text: `\uf007 Dora Klein\n\uf0e0 dora@mail.example\n\n\uf0b1 Experience\n\nPlanner, Weser Werft GmbH, 2019 - 2022\n- Planned docks\n\n\uf085 Skills\n\uf00c Primavera\n\uf00c Excel\n`,
    name: 'Dora Klein',
    jobs: [['Planner', 'Weser Werft GmbH', '2019', '2022']],
    skills: ['Primavera', 'Excel'],
  },
  {
    kind: 'places that no list knows in a cell of their own',
    text: `${head('Ben Uche')}EXPERIENCE\n\nKite Ledger Inc.\tUmuoba, Abia\nSolutions Architect\tMay 2020 - Present\n- Designed the ledger\n\nCobalt Works Inc.\tNkwelle, Anambra\nSystems Engineer\tJan 2016 - Apr 2020\n- Ran the servers\n`,
    jobs: [
      ['Solutions Architect', 'Kite Ledger Inc.', '2020-05', undefined],
      ['Systems Engineer', 'Cobalt Works Inc.', '2016-01', '2020-04'],
    ],
  },
  {
    kind: 'sub-titles inside entries',
    text: `${head('Gus Lorne')}Experience\n\nSite Engineer\nHarbour Works Ltd\nJan 2019 - Present\nHighlights\n- Built the quay wall\nTechnologies\n- AutoCAD\n\nJunior Engineer\nDelta Civil Ltd\nJun 2015 - Dec 2018\nHighlights\n- Surveyed 40 sites\nTechnologies\n- Civil 3D\n`,
    jobs: [
      ['Site Engineer', 'Harbour Works Ltd', '2019-01', undefined],
      ['Junior Engineer', 'Delta Civil Ltd', '2015-06', '2018-12'],
    ],
  },
  {
    kind: 'employers and titles that no list knows, in the order of the others',
    text: `${head('Kay Imre')}Experience\n\nHappiness Champion | Zorbl | 2021 - 2023\n- Answered 80 calls a day\nSupport Specialist | Mendl | 2018 - 2021\n- Answered mails\nGrowth Wizard | Plonk | 2016 - 2018\n- Ran campaigns\n`,
    jobs: [
      ['Happiness Champion', 'Zorbl', '2021', '2023'],
      ['Support Specialist', 'Mendl', '2018', '2021'],
      ['Growth Wizard', 'Plonk', '2016', '2018'],
    ],
  },
  {
    kind: 'an academic CV with appointments by year',
    text: `Dr. Marta Oliveira\nDepartment of Ecology, University of Northmoor\nmarta.oliveira@northmoor.example\n\nAPPOINTMENTS\n2019–present\tAssistant Professor, Department of Ecology, University of Northmoor\n2016–2019\tPostdoctoral Fellow, Institute for Forest Research, Freiburg\n\nEDUCATION\n2016\tPhD, Ecology, University of Coimbra\n2011\tMSc, Biology, University of Porto\n\nPUBLICATIONS\nOliveira, M., Smith, J. (2021). Leaf litter and soil respiration in mixed stands. Journal of Forest Ecology, 12(3), 44–59.\nOliveira, M. (2018). Root turnover under drought. Plant and Soil Letters, 7, 1–12.\n\nGRANTS AND AWARDS\n2020\tEarly Career Award, European Ecological Federation\n\nTEACHING\nIntroduction to Ecology (undergraduate), 2019–present\n`,
    jobs: [
      ['Assistant Professor', 'Department of Ecology, University of Northmoor', '2019', undefined],
      ['Postdoctoral Fellow', 'Institute for Forest Research', '2016', '2019'],
    ],
    publications: [
      ['Leaf litter and soil respiration in mixed stands', 'Journal of Forest Ecology', '2021'],
      ['Root turnover under drought', 'Plant and Soil Letters', '2018'],
    ],
  },
  {
    kind: 'the columns of a LinkedIn export one after the other',
    text: `Contact\nwww.linkedin.com/in/jane-roe (LinkedIn)\n\nTop Skills\nKubernetes\nGo\nTerraform\n\nLanguages\nEnglish (Native or Bilingual)\nGerman (Limited Working)\n\nCertifications\nCertified Kubernetes Administrator\n\nJane Roe\nPlatform Engineer at Bluewick\nBerlin, Germany\n\nSummary\nI build platforms.\n\nExperience\n\nBluewick\nPlatform Engineer\nJanuary 2021 - Present (4 years 1 month)\nBerlin, Germany\nI run the platform of 60 teams.\n\nNordhaven Labs\n3 years 5 months\n\nSenior Site Reliability Engineer\nMarch 2019 - December 2020 (1 year 10 months)\nHamburg, Germany\n\nSite Reliability Engineer\nAugust 2017 - February 2019 (1 year 7 months)\n\nEducation\nUniversity of Hamburg\nMaster of Science - MS, Computer Science · (2014 - 2017)\nPage 1 of 2\n`,
    name: 'Jane Roe',
    jobs: [
      ['Platform Engineer', 'Bluewick', '2021-01', undefined],
      ['Senior Site Reliability Engineer', 'Nordhaven Labs', '2019-03', '2020-12'],
      ['Site Reliability Engineer', 'Nordhaven Labs', '2017-08', '2019-02'],
    ],
    skills: ['Kubernetes', 'Go', 'Terraform'],
  },
  {
    kind: 'a college template with projects and campus involvement',
    text: `MIGUEL TORRES\nSan Jose, CA | (408) 555-0191 | miguel.torres@mail.example | linkedin.com/in/miguelt\n\nEDUCATION\nSan Jose State University – San Jose, CA\nB.S. Computer Engineering (Minor: Mathematics), Expected Dec 2025 | GPA 3.6/4.0\nRelevant Coursework: Data Structures, Operating Systems, Digital Design\n\nTECHNICAL PROJECTS\nSolar Tracker | C, STM32 | Spring 2024\n• Designed a two-axis tracker\nChess Engine | Rust\n• Wrote a bitboard move generator\n\nWORK EXPERIENCE\nTarget, San Jose, CA\nCashier, Jun 2022 – Aug 2023\n• Served 120 guests a day\n\nLEADERSHIP & CAMPUS INVOLVEMENT\nSociety of Hispanic Professional Engineers, Treasurer (Aug 2023 – Present)\n• Managed a budget of $4,000\n`,
    jobs: [['Cashier', 'Target', '2022-06', '2023-08']],
    studies: [['B.S.', 'Computer Engineering (Minor: Mathematics)', 'San Jose State University', '2025-12']],
    projects: ['Solar Tracker', 'Chess Engine'],
  },
]
