from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.review_cover_letter_paragraphs_item import ReviewCoverLetterParagraphsItem


T = TypeVar("T", bound="ReviewCoverLetter")


@_attrs_define
class ReviewCoverLetter:
    """
    Attributes:
        greeting (str):
        paragraphs (list[ReviewCoverLetterParagraphsItem]):
        closing (str):
        provider (str):
    """

    greeting: str
    paragraphs: list[ReviewCoverLetterParagraphsItem]
    closing: str
    provider: str

    def to_dict(self) -> dict[str, Any]:
        greeting = self.greeting

        paragraphs = []
        for paragraphs_item_data in self.paragraphs:
            paragraphs_item = paragraphs_item_data.to_dict()
            paragraphs.append(paragraphs_item)

        closing = self.closing

        provider = self.provider

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "greeting": greeting,
                "paragraphs": paragraphs,
                "closing": closing,
                "provider": provider,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.review_cover_letter_paragraphs_item import ReviewCoverLetterParagraphsItem

        d = dict(src_dict)
        greeting = d.pop("greeting")

        paragraphs = []
        _paragraphs = d.pop("paragraphs")
        for paragraphs_item_data in _paragraphs:
            paragraphs_item = ReviewCoverLetterParagraphsItem.from_dict(paragraphs_item_data)

            paragraphs.append(paragraphs_item)

        closing = d.pop("closing")

        provider = d.pop("provider")

        review_cover_letter = cls(
            greeting=greeting,
            paragraphs=paragraphs,
            closing=closing,
            provider=provider,
        )

        return review_cover_letter
