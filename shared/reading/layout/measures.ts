/**
 * Every measure by which files are laid out and their lines joined, with its reason. Lengths are in points where the name ends in
 * a plain noun, in parts of the size of the text where the reason says so; shares are between 0 and 1.
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
  /** A row of titles and one below it. */
  minRowsOfTable: 2,
  /** Two columns have titles only where both the type and the figures below say so: labels stand beside values too. */
  minTitledColumns: 3,
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

  /** Of the usual distance of lines: entries in a sidebar are set apart by a quarter of a line; items of one list stand closer. */
  gapOfLines: 1.24,
  /** The distance of lines where a page has none to measure. */
  usualPitch: 12,
  /** Where two lines begin at one edge, but for the optical margin of their first letters. */
  sameEdge: 2,
  /** The same below the text of an item, whose place follows from its bullet. */
  sameHangingEdge: 4,
  /** A line that begins that far right of a bullet hangs below the text of its item. */
  hangingIndent: 3,
  /** Text that is set to the right begins anywhere: its lines seldom begin within half a point of each other. */
  sameFlushEdge: 0.5,
  /** A cell that begins that far behind the beginning of its line is not what an indent makes. */
  minCellDistance: 20,
  /** In characters of usual width: a space, less what kerning takes. */
  spaceInCharacters: 0.6,
  /** Of the width of a column: an item that goes on in small letters reaches so far, however raggedly it is set. */
  runsOnFrom: 0.8,
  /** Of the width of a column: so much may be empty behind an address that is broken between two letters. */
  restOfAddress: 0.25,
  /** In characters: "September 2020 –" is a part of a broken date, more is text with a date in it. */
  maxBrokenDateLength: 20,
  /** A line of so few words above the name of a site is no sentence that ends in it. */
  maxWordsBeforeDomain: 4,
  /** A few words that lead up to nothing are an item of a list in a narrow column. */
  maxWordsOfItem: 3,
  /** Of the width of a column: a line that may show whether text is justified. */
  fullLine: 0.85,
  /** Lines that end so near the edge end at it; rounding and hanging points make that much. */
  justifiedEdge: 1.5,
  minLinesOfJustified: 4,
  /** The last lines of paragraphs end anywhere in justified text too. */
  shareOfJustified: 0.6,
  /** In characters: a link on a longer line stands on a part of it. */
  maxLinkedLength: 60,

  /** The size of text of which a document says none: Word's own. */
  usualSize: 10,
  /** An empty paragraph is a line of that height. */
  emptyParagraph: 12,
  /** A table sets its rows apart where its paragraphs have no space. */
  rowSpace: 6,
  /** Fewer lines in a cell are a value or two, no column of the page. */
  minLinesOfColumn: 3,
  /** So many lines beside a column with titles of its own are a column too. */
  minLinesBeside: 4,
  /** A row of columns holds most of its table; the entries of a list share theirs. */
  shareOfColumns: 0.6,
  /** A point or less is no title in larger type. */
  largerTitle: 1,
  /** The level of a title that has no style of its own. */
  titleLevel: 2,
  /** Lines of one date that a narrow cell broke. */
  maxLinesOfDate: 3,

  /** The name of a group is set larger than its list; less is rounding. */
  largerGroup: 0.4,
  /** Of the size of the text: titles in a margin column are set that much larger. */
  marginTitle: 1.5,
  /** Names are set in 14 points or more where they are the largest text. */
  sizeOfName: 14,
  /** Two points are a step that people see. */
  stepOfSize: 2,
  /** An indent is two points or characters at least; less is an optical margin. */
  indent: 2,
  /** The first line of a paragraph may be set in so far, or hang. */
  firstLineIndent: 8,
  /** Indents this near count as the same, in points or characters. */
  sameIndent: 6,

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
