from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.reading_furniture_item_kind import ReadingFurnitureItemKind, check_reading_furniture_item_kind

T = TypeVar("T", bound="ReadingFurnitureItem")


@_attrs_define
class ReadingFurnitureItem:
    """
    Attributes:
        line (int):
        start (int):
        end (int):
        kind (ReadingFurnitureItemKind):
    """

    line: int
    start: int
    end: int
    kind: ReadingFurnitureItemKind

    def to_dict(self) -> dict[str, Any]:
        line = self.line

        start = self.start

        end = self.end

        kind: str = self.kind

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "line": line,
                "start": start,
                "end": end,
                "kind": kind,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        line = d.pop("line")

        start = d.pop("start")

        end = d.pop("end")

        kind = check_reading_furniture_item_kind(d.pop("kind"))

        reading_furniture_item = cls(
            line=line,
            start=start,
            end=end,
            kind=kind,
        )

        return reading_furniture_item
