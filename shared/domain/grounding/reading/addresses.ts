/** Web and mail addresses. */
const ADDRESS =
  /(?:https?|ftp):\/\/[^\s<>")]+|www\.[^\s<>")]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}.])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|io|dev|ai|example|co|de|uk|eu|info|biz|me|app|xyz|fr|es|it|pl|cz|nl|pt|ch|at|se|no|jp|cn|ru|us|ca|au|in|br|test|invalid|tech|site|online|shop|link|ly|gg|to)(?![\p{L}\p{N}])(?:\/[^\s<>")]*)?/giu

/** Where a normalised text has web or mail addresses. */
export function addressesIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(ADDRESS)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
