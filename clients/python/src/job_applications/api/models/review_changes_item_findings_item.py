from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.review_changes_item_findings_item_code import (
    ReviewChangesItemFindingsItemCode,
    check_review_changes_item_findings_item_code,
)

T = TypeVar("T", bound="ReviewChangesItemFindingsItem")


@_attrs_define
class ReviewChangesItemFindingsItem:
    """
    Attributes:
        code (ReviewChangesItemFindingsItemCode):
        text (str):
        span (list[int]):
        message (str):
    """

    code: ReviewChangesItemFindingsItemCode
    text: str
    span: list[int]
    message: str

    def to_dict(self) -> dict[str, Any]:
        code: str = self.code

        text = self.text

        span = self.span

        message = self.message

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "text": text,
                "span": span,
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = check_review_changes_item_findings_item_code(d.pop("code"))

        text = d.pop("text")

        span = cast(list[int], d.pop("span"))

        message = d.pop("message")

        review_changes_item_findings_item = cls(
            code=code,
            text=text,
            span=span,
            message=message,
        )

        return review_changes_item_findings_item
