/** The largest of many numbers. A call with as many arguments would overflow the stack. */
export function findLargest(numbers: readonly number[]): number {
  return numbers.reduce((largest, number) => Math.max(largest, number), Number.NEGATIVE_INFINITY)
}

/** The smallest of many numbers. */
export function findSmallest(numbers: readonly number[]): number {
  return numbers.reduce((smallest, number) => Math.min(smallest, number), Number.POSITIVE_INFINITY)
}
