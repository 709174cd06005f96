from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ApplicationWithDetailsAttentionType0ReadingUnplacedItem")


@_attrs_define
class ApplicationWithDetailsAttentionType0ReadingUnplacedItem:
    """
    Attributes:
        line (int):
        start (int):
        end (int):
        text (str):
    """

    line: int
    start: int
    end: int
    text: str

    def to_dict(self) -> dict[str, Any]:
        line = self.line

        start = self.start

        end = self.end

        text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "line": line,
                "start": start,
                "end": end,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        line = d.pop("line")

        start = d.pop("start")

        end = d.pop("end")

        text = d.pop("text")

        application_with_details_attention_type_0_reading_unplaced_item = cls(
            line=line,
            start=start,
            end=end,
            text=text,
        )

        return application_with_details_attention_type_0_reading_unplaced_item
