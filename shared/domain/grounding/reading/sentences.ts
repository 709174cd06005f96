/** The sentences of a paragraph with their offsets. */
export function sentencesOf(text: string): { text: string; start: number }[] {
  return [
    ...text.matchAll(
      /[^.!?。！？]+(?:[.!?](?!\s|$)[^.!?。]*|(?<=(?:^|[\s(])(?:\p{L}|Dr|Mr|Mrs|Ms|Prof|St|ds|ca|ok|bzw|z\.B|inkl|approx|incl|No|Nr))\.\s[^.!?。！？]*)*[.!?。！？]*\s*/gu,
    ),
  ].map((match) => ({
    text: match[0],
    start: match.index,
  }))
}
