from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReviewPosting")


@_attrs_define
class ReviewPosting:
    """
    Attributes:
        hidden_text (list[str]):
    """

    hidden_text: list[str]

    def to_dict(self) -> dict[str, Any]:
        hidden_text = self.hidden_text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "hiddenText": hidden_text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        hidden_text = cast(list[str], d.pop("hiddenText"))

        review_posting = cls(
            hidden_text=hidden_text,
        )

        return review_posting
