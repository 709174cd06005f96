from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.review_warnings_item_code import ReviewWarningsItemCode, check_review_warnings_item_code

T = TypeVar("T", bound="ReviewWarningsItem")


@_attrs_define
class ReviewWarningsItem:
    """
    Attributes:
        code (ReviewWarningsItemCode):
        node (None | str):
        field (None | str):
        message (str):
    """

    code: ReviewWarningsItemCode
    node: str | None
    field: str | None
    message: str

    def to_dict(self) -> dict[str, Any]:
        code: str = self.code

        node: str | None
        node = self.node

        field: str | None
        field = self.field

        message = self.message

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "node": node,
                "field": field,
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = check_review_warnings_item_code(d.pop("code"))

        def _parse_node(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        node = _parse_node(d.pop("node"))

        def _parse_field(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        field = _parse_field(d.pop("field"))

        message = d.pop("message")

        review_warnings_item = cls(
            code=code,
            node=node,
            field=field,
            message=message,
        )

        return review_warnings_item
