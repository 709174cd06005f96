from typing import Literal

ReviewCoverLetterParagraphsItemStatus = Literal["blocked", "edited", "proposed"]

REVIEW_COVER_LETTER_PARAGRAPHS_ITEM_STATUS_VALUES: set[ReviewCoverLetterParagraphsItemStatus] = {
    "blocked",
    "edited",
    "proposed",
}


def check_review_cover_letter_paragraphs_item_status(value: str) -> ReviewCoverLetterParagraphsItemStatus:
    if value in REVIEW_COVER_LETTER_PARAGRAPHS_ITEM_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {REVIEW_COVER_LETTER_PARAGRAPHS_ITEM_STATUS_VALUES!r}"
    )
