/**
 * Every measure of the layout stage, with its reason. Lengths are in points where the name ends in a plain noun, in
 * parts of the size of the text where the reason says so; shares are between 0 and 1.
 */
export const MEASURES = {
  /** Parts of the size: base lines closer than this are one line, as those of a date in small type beside a title are. */
  sameLine: 0.35,
  /** Parts of the size: a wider gap between two pieces is a space. A narrow space has a fifth of the size. */
  wordGap: 0.16,
  /** Parts of the size: no space between words is that wide, not even in justified text. */
  segmentGap: 1.1,
  /** Parts of the size: the same behind the bullet of a list. */
  bulletGap: 4,
  /** Parts of the size: a gap like that between words, but exactly where other rows have a column. */
  columnGap: 0.2,
  /** Parts of the size: the same where other rows begin. */
  edgeGap: 0.5,
  /** Where dates that are set to the right end, on two rows. */
  sameEnd: 1,
  minRowsOfEnd: 2,
  /** So many rows that begin at one place are no accident. */
  minRowsOfColumn: 3,
  /** Parts of the size: pieces in two boxes, or one in a box and one beside it, that are further apart than this stand for
   * themselves. What is marked by its background within a sentence has a plain space before and after it. */
  boxGap: 0.35,
  edgeOfBoxGap: 0.5,
  /** Parts of the size: labels in boxes that follow each other on a line, as long as their boxes are no further apart. */
  chipGap: 1.3,
  /** Parts of the size: a box around one line of text. */
  maxChipHeight: 2.8,

  /** A point or two of difference in size is how most designs set titles off; less is a producer's rounding. */
  sameSize: 0.6,
  /** Parts of the size of the text: titles in bold type or capitals are set that much smaller at most. */
  smallTitle: 0.75,
  /** Parts of the size of what stands beside it: a name in large type, that is no line with the addresses at its right. */
  largeText: 1.6,
  /** Fewer capital letters are an abbreviation rather than a title in capitals. */
  minCapitals: 4,

  /** What a column may be out of its line: an optical margin, an italic letter. */
  clearance: 3,
  /** Narrower is a bullet, a number or an icon. */
  minColumnWidth: 50,
  /** Parts of the size: pieces whose base lines are no further apart stand at one height. */
  sameHeight: 0.5,
  /** Rows of other columns that may lie between two pieces at one height. */
  rowsAtOneHeight: 6,
  /** Parts of the size: the same for a large title in the margin, whose top is level with that of smaller text. */
  titleHeight: 0.7,
  /** Parts of the size: lines further apart are seen as two pieces of text; double-spaced lines are not yet. */
  lineDistance: 1.75,

  /** Columns within columns within columns: deeper nesting is a drawing. */
  maxDepth: 8,
  /** A column that has less of the width is a sidebar beside a main one; two equal columns are two halves of one text. */
  sidebarShare: 0.43,
  /** Where the same sidebar begins on two pages. */
  sameSidebar: 12,
  /** Less of what stands together in a column of dates or labels begins beside the beginning of something. */
  fittingShare: 0.6,
  /** Less of the lines of a column of labels stand at the height of a line beside them. */
  levelShare: 0.6,
  /** So many lines on top of each other are more than the date, place and employer of an entry. */
  minRowsOfStack: 5,
  minTitlesOfColumn: 2,
  /** A glyph before fewer short lines is no sign of a title. */
  minGlyphTitles: 2,
  /** Titles are short. */
  maxTitleLength: 50,
  maxRowsOfTitle: 3,
  /** A name, a profession and a few lines of addresses above two columns. */
  maxRowsAbove: 5,
  /** A margin with titles leaves most of the width to the text. */
  railShare: 0.36,
  /** Parts of the size of the text: larger is a title without any other sign. */
  titleSize: 1.15,
  /** Parts of the size of the title of a short column: further below it is something else. */
  belowHead: 2.6,
  /** The space above the next thing is that much larger than the space between the lines of this one. */
  gapRatio: 1.35,
  /** Parts of the size: rows of a table are set apart that far, lines of one text are not. */
  tableRow: 1.6,
  maxItemIndent: 24,
  /** Parts of the size: a date in smaller type that is set to the right may come closer to what stands before it. */
  changedSizeGap: 0.5,
  /** Parts of the size: a piece at the side of a line, no further above or below it than that, is part of the line. */
  unevenLine: 0.66,
  /** So many lines that surely go on show how wide a text is set. */
  wrappedLines: 2,
  wordsOfProse: 4,

  /** What belongs to the page stands within so many rows of its edges. */
  edgeRows: 3,
  /** What repeats on each page stands at one height, but for what fractions of a point round to. */
  sameHeightOnPages: 4,
  /** A title and a name beside the number of the page; longer is text. */
  maxPageLabelLength: 90,

  /** More space than is usual above a paragraph, of which less is a designer's rounding. */
  spaceOfParagraphs: 2,

  /** Thinner is a line, not a box. */
  maxRuleHeight: 2.5,
  minRuleWidth: 40,
  minBoxHeight: 6,
  /** What a browser rounds to its pixels. */
  boxSlack: 1.5,
  /** A page with more boxes is a picture or a form; the largest of them would only cost time. */
  maxBoxes: 600,
} as const
