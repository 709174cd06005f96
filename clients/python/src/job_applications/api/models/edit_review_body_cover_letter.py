from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.edit_review_body_cover_letter_paragraphs_item import EditReviewBodyCoverLetterParagraphsItem


T = TypeVar("T", bound="EditReviewBodyCoverLetter")


@_attrs_define
class EditReviewBodyCoverLetter:
    """
    Attributes:
        paragraphs (list[EditReviewBodyCoverLetterParagraphsItem]): All that you wrote in the letter may have 12000
            characters.
    """

    paragraphs: list[EditReviewBodyCoverLetterParagraphsItem]

    def to_dict(self) -> dict[str, Any]:
        paragraphs = []
        for paragraphs_item_data in self.paragraphs:
            paragraphs_item = paragraphs_item_data.to_dict()
            paragraphs.append(paragraphs_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "paragraphs": paragraphs,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.edit_review_body_cover_letter_paragraphs_item import EditReviewBodyCoverLetterParagraphsItem

        d = dict(src_dict)
        paragraphs = []
        _paragraphs = d.pop("paragraphs")
        for paragraphs_item_data in _paragraphs:
            paragraphs_item = EditReviewBodyCoverLetterParagraphsItem.from_dict(paragraphs_item_data)

            paragraphs.append(paragraphs_item)

        edit_review_body_cover_letter = cls(
            paragraphs=paragraphs,
        )

        return edit_review_body_cover_letter
