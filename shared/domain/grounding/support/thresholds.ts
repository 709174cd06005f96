/** Every measure by which something counts as borne out, each with its reason. */

/** "Over 400" may be 412 and up to 480: a fifth more would be told as a rounder, higher number. A share of the number told. */
export const ROUNDED_FROM_ABOVE = 0.2
/** "Almost 300" may be 286, and no less than 255: the word flatters, so that it gets less room than "over". */
export const ROUNDED_FROM_BELOW = 0.15
/** "About 200" goes either way, by as much as leaves the first figure what it is. */
export const ROUNDED_ABOUT = 0.1
/** "A third" is told of 31% to 36%: nobody counts closer in words. As a part of 1. */
export const PART_IN_WORDS = 0.025
/** "Nearly a third" may be further off. As a part of 1; for "doubled" as a share of the factor. */
export const PART_IN_WORDS_ROUNDED = 0.07
/** What a part may stand above the true one where it is said to be "over" it. As a part of 1. */
export const PART_ABOVE_TRUTH = 0.005
/** "Almost 50%" for 46.9: a share that the writer worked out. In percentage points. */
export const SHARE_WORKED_OUT_POINTS = 3.5
/** "Over ten years" may be fourteen: who has worked longer may say so in round numbers. A share of the number told. */
export const TIME_ABOVE = 0.5
/** A number of months that the dates of the jobs bear out may be one off: days are not in them. */
export const MONTHS_WORKED = 1
/** Words that a clause must share with a statement of another job to be a retelling of it. */
export const RETOLD_WORDS = 3
/** Which share of its words that must be. */
export const RETOLD_SHARE = 2 / 3
/** Words that a wholly foreign clause must have, none of them of its own job. */
export const WHOLLY_FOREIGN_WORDS = 2
/** Words that a text must share with a statement to be a telling of it: with two, any two lines of one trade would be. */
export const TOLD_WORDS = 3
/** Which share of the shorter one that must be. */
export const TOLD_SHARE = 1 / 2
/** Words that a sentence must share with a statement for the rhythm of the statement to be of the same thing. */
export const RHYTHM_TOLD_WORDS = 2
/** Which share of the statement that must be. */
export const RHYTHM_TOLD_SHARE = 1 / 2
/** Small words of another language that make a text one of it: fewer are in any quotation. */
export const FOREIGN_WORDS = 4
/** Up to which share of them may be words of the resume's language as well: "in", "an", "de" are of many. */
export const FOREIGN_SHARE = 1 / 2
