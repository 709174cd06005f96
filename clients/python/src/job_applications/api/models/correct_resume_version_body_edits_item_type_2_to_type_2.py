from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.correct_resume_version_body_edits_item_type_2_to_type_2_section import (
    CorrectResumeVersionBodyEditsItemType2ToType2Section,
    check_correct_resume_version_body_edits_item_type_2_to_type_2_section,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CorrectResumeVersionBodyEditsItemType2ToType2")


@_attrs_define
class CorrectResumeVersionBodyEditsItemType2ToType2:
    """
    Attributes:
        section (CorrectResumeVersionBodyEditsItemType2ToType2Section):
        field (str): A field such as `position` or `location.city`.
        position (int | Unset):
    """

    section: CorrectResumeVersionBodyEditsItemType2ToType2Section
    field: str
    position: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        section: str = self.section

        field = self.field

        position = self.position

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "section": section,
                "field": field,
            }
        )
        if position is not UNSET:
            field_dict["position"] = position

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        section = check_correct_resume_version_body_edits_item_type_2_to_type_2_section(d.pop("section"))

        field = d.pop("field")

        position = d.pop("position", UNSET)

        correct_resume_version_body_edits_item_type_2_to_type_2 = cls(
            section=section,
            field=field,
            position=position,
        )

        return correct_resume_version_body_edits_item_type_2_to_type_2
