/** Text that talks to a machine instead of a reader, or about being one; matched against folded text. */
const INSTRUCTION =
  /(?:ignor\p{L}*|disregard\p{L}*|forget|override|bypass|vergiss|missachte|olvid\p{L}*|oubli\p{L}*|dimentica\p{L}*|esque[cç]\p{L}*|negeer|zignoruj|pomin|ignoruj|glem)\b.{0,40}\b(?:instruc\p{L}*|istruzion\p{L}*|prompts?|rules?|guidelines?|above|previous|prior|earlier|anweisung\p{L}*|regeln|vorherig\p{L}*|reglas|anteriores|regles|precedent\p{L}*|consignes|regole|regras|polece\p{L}*|poprzedni\p{L}*|instrukcj\p{L}*|pokyn\p{L}*)|(?:system|developer|hidden|initial) (?:prompt|message|instruction)s?|systemprompt|my (?:instructions|prompt|guidelines)\b|as an? (?:ai|(?:large )?language model|virtual assistant)\b|i am an? (?:ai|language model|virtual assistant|chatbot)\b|\b(?:gpt|llm|chatgpt)\b.{0,20}\b(?:says|thinks|recommends)|language model|\b(?:hire|select|shortlist|rank|score|rate|approve|choose|recommend) (?:this|the|him|her|them|me as the) (?:candidate|applicant|person|resume|cv)\b|(?:this|the) (?:candidate|applicant) (?:is|must|should|has to)\b|(?:perfect|top|best|ideal|number one|strongest) candidate|(?:score|rank|rating|match)(?: of|:)? ?(?:10\/10|100 ?%|100\/100|ten out of ten)|\byou are (?:an?|the) (?:helpful |ai )?(?:assistant|ai|model|expert)\b|\b(?:begin|end|start) (?:of )?(?:system|prompt|instructions?)\b|(?:jailbreak|prompt injection|dan mode|developer mode)|\b(?:output|print|reveal|repeat|respond|reply|answer) (?:only|with|the|your|exactly)\b.{0,40}\b(?:prompt|instructions?|json|word|phrase|system|above)|(?:instructions?|note|attention|message) (?:to|for) (?:the )?(?:ai|model|assistant|llm|recruit\p{L}*|screen\p{L}*|system|ats)\b|(?:anweisung|hinweis) an (?:die )?(?:ki|das modell)|instruccion(?:es)? para la ia|(?:dieser|diesen) bewerber|(?:este|esta) candidat[oa](?!\p{L})|(?:ce|cette) candidate?(?!\p{L})|システムプロンプト|指示を(?:無視|忘れ)|忽略.{0,10}(?:指示|指令)|игнорир\p{L}*.{0,30}(?:инструкц\p{L}*|указан\p{L}*)/giu

/** Markup, machine notation and encoded text, which no line of a resume or letter has. */
const MACHINE_TEXT =
  /<\/?[a-z!][^>]{0,80}>|\[\/?INST\]|<\|[^|]{1,30}\|>|```|\{\s*"|[{,]\s*"\w+"\s*:|\b[wvpesca]\d{1,3}\.[hkcr]\d{1,3}\b|response_format|json_schema|\b(?:tailor_resume|write_cover_letter|parse_resume)\b|javascript:|(?<![\p{L}\d])(?=[A-Za-z0-9+/]*\d)(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{24,}={0,2}/giu

export function instructionsIn(text: string, folded: string): { start: number; end: number }[] {
  return [...folded.matchAll(INSTRUCTION), ...text.matchAll(MACHINE_TEXT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
