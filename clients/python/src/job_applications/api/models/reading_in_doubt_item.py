from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.reading_in_doubt_item_code import ReadingInDoubtItemCode, check_reading_in_doubt_item_code

T = TypeVar("T", bound="ReadingInDoubtItem")


@_attrs_define
class ReadingInDoubtItem:
    """
    Attributes:
        code (ReadingInDoubtItemCode):
        ids (list[str]):
    """

    code: ReadingInDoubtItemCode
    ids: list[str]

    def to_dict(self) -> dict[str, Any]:
        code: str = self.code

        ids = self.ids

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "ids": ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = check_reading_in_doubt_item_code(d.pop("code"))

        ids = cast(list[str], d.pop("ids"))

        reading_in_doubt_item = cls(
            code=code,
            ids=ids,
        )

        return reading_in_doubt_item
