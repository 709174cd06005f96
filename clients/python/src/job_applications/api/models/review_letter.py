from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReviewLetter")


@_attrs_define
class ReviewLetter:
    """The letter as it would be exported now: without what is blocked.

    Attributes:
        greeting (str):
        paragraphs (list[str]):
        closing (str):
    """

    greeting: str
    paragraphs: list[str]
    closing: str

    def to_dict(self) -> dict[str, Any]:
        greeting = self.greeting

        paragraphs = self.paragraphs

        closing = self.closing

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "greeting": greeting,
                "paragraphs": paragraphs,
                "closing": closing,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        greeting = d.pop("greeting")

        paragraphs = cast(list[str], d.pop("paragraphs"))

        closing = d.pop("closing")

        review_letter = cls(
            greeting=greeting,
            paragraphs=paragraphs,
            closing=closing,
        )

        return review_letter
