from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="EditReviewBodyCoverLetterParagraphsItem")


@_attrs_define
class EditReviewBodyCoverLetterParagraphsItem:
    """
    Attributes:
        id (str):
        text (None | str):
    """

    id: str
    text: str | None

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        text: str | None
        text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_text(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        text = _parse_text(d.pop("text"))

        edit_review_body_cover_letter_paragraphs_item = cls(
            id=id,
            text=text,
        )

        return edit_review_body_cover_letter_paragraphs_item
