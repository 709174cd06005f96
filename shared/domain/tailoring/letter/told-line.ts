/**
 * What a line of a resume says somebody did, as a sentence can take it.
 * - deed: a finite verb ("led") and what follows it; `opening` is what stands before ("As head of the ward,"),
 *   `isPresent`: it tells what goes on
 * - done: what follows "I have" ("développé une API")
 * - task, achievement: a piece of work ("gestion de l'équipe", "réduction des délais") with the word that its language
 *   puts before it ("la")
 * - responsible, passive: what follows "I was"
 * - role: what the person is besides ("mentor for new drivers")
 * - amount: how much there is of something ("142 rooms")
 * - result: what came of it ("losses down from 14% to 9%")
 * - figures: a label and its figures ("programme in schools, 1,300 children")
 * - things: what the work is about, without a verb ("fencing, hay and silage work")
 */
export type ToldLine =
  | { form: 'deed'; verb: string; rest: string; opening?: string; isPresent?: boolean }
  | { form: 'done' | 'responsible' | 'passive'; rest: string }
  | { form: 'task' | 'achievement'; with: string; rest: string }
  | { form: NominalForm; rest: string }

export type NominalForm = 'role' | 'amount' | 'result' | 'figures' | 'things'
