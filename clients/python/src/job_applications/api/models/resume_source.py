from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.resume_source_lines_item import ResumeSourceLinesItem


T = TypeVar("T", bound="ResumeSource")


@_attrs_define
class ResumeSource:
    """
    Attributes:
        version_id (UUID):
        lines (list[ResumeSourceLinesItem]):
    """

    version_id: UUID
    lines: list[ResumeSourceLinesItem]

    def to_dict(self) -> dict[str, Any]:
        version_id = str(self.version_id)

        lines = []
        for lines_item_data in self.lines:
            lines_item = lines_item_data.to_dict()
            lines.append(lines_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "versionId": version_id,
                "lines": lines,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.resume_source_lines_item import ResumeSourceLinesItem

        d = dict(src_dict)
        version_id = UUID(d.pop("versionId"))

        lines = []
        _lines = d.pop("lines")
        for lines_item_data in _lines:
            lines_item = ResumeSourceLinesItem.from_dict(lines_item_data)

            lines.append(lines_item)

        resume_source = cls(
            version_id=version_id,
            lines=lines,
        )

        return resume_source
