/**
 * What a line of a resume says somebody did, as a sentence can take it.
 * - deed: a finite verb ("led") and what follows it; `opening` is what stands before ("As head of the ward,")
 * - done: what follows "I have" ("développé une API")
 * - task: a piece of work ("gestion de l'équipe") with the word that its language puts before it ("la")
 * - responsible, passive: what follows "I was"
 */
export type ToldLine =
  | { form: 'deed'; verb: string; rest: string; opening?: string }
  | { form: 'done'; rest: string }
  | { form: 'task'; with: string; rest: string }
  | { form: 'responsible' | 'passive'; rest: string }
