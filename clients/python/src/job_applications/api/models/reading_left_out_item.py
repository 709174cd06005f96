from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReadingLeftOutItem")


@_attrs_define
class ReadingLeftOutItem:
    """
    Attributes:
        line (int):
        start (int):
        end (int):
    """

    line: int
    start: int
    end: int

    def to_dict(self) -> dict[str, Any]:
        line = self.line

        start = self.start

        end = self.end

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "line": line,
                "start": start,
                "end": end,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        line = d.pop("line")

        start = d.pop("start")

        end = d.pop("end")

        reading_left_out_item = cls(
            line=line,
            start=start,
            end=end,
        )

        return reading_left_out_item
