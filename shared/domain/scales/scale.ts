/**
 * When evidence of some kind bears a claim of that kind: where it is at least as specific, be it higher, longer or more exact;
 * never where it is merely like it. "C1" bears "fluent", and "fluent" bears no "native".
 */
export type Scale<Evidence, Claim = Evidence> = {
  atLeastAsSpecific(evidence: Evidence, claim: Claim): boolean
}
