/**
 * A kind of fact that can be told more or less exactly, or higher and lower. It is told in words of any language, and what is
 * told bears a claim only where it is at least as specific: "C1" bears "fluent", and "fluent" bears no "native".
 */
export type Scale<Fact> = {
  /** The fact that some folded words tell; null where they tell none. */
  read(folded: string): Fact | null
  atLeastAsSpecific(evidence: Fact, claim: Fact): boolean
}
