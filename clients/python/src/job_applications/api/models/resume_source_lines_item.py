from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ResumeSourceLinesItem")


@_attrs_define
class ResumeSourceLinesItem:
    """
    Attributes:
        line (int):
        text (str):
        page (int | None):
        bullet (bool):
    """

    line: int
    text: str
    page: int | None
    bullet: bool

    def to_dict(self) -> dict[str, Any]:
        line = self.line

        text = self.text

        page: int | None
        page = self.page

        bullet = self.bullet

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "line": line,
                "text": text,
                "page": page,
                "bullet": bullet,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        line = d.pop("line")

        text = d.pop("text")

        def _parse_page(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        page = _parse_page(d.pop("page"))

        bullet = d.pop("bullet")

        resume_source_lines_item = cls(
            line=line,
            text=text,
            page=page,
            bullet=bullet,
        )

        return resume_source_lines_item
