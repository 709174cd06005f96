from typing import Literal

ReviewCoverLetterParagraphsItemFindingsItemCode = Literal[
    "credential",
    "date",
    "instruction",
    "language",
    "misattribution",
    "number",
    "organisation",
    "protected",
    "scope",
    "skill",
    "title",
    "unprintable",
]

REVIEW_COVER_LETTER_PARAGRAPHS_ITEM_FINDINGS_ITEM_CODE_VALUES: set[ReviewCoverLetterParagraphsItemFindingsItemCode] = {
    "credential",
    "date",
    "instruction",
    "language",
    "misattribution",
    "number",
    "organisation",
    "protected",
    "scope",
    "skill",
    "title",
    "unprintable",
}


def check_review_cover_letter_paragraphs_item_findings_item_code(
    value: str,
) -> ReviewCoverLetterParagraphsItemFindingsItemCode:
    if value in REVIEW_COVER_LETTER_PARAGRAPHS_ITEM_FINDINGS_ITEM_CODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {REVIEW_COVER_LETTER_PARAGRAPHS_ITEM_FINDINGS_ITEM_CODE_VALUES!r}"
    )
