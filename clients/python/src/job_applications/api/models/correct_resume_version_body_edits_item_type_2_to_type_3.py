from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.correct_resume_version_body_edits_item_type_2_to_type_3_section import (
    CorrectResumeVersionBodyEditsItemType2ToType3Section,
    check_correct_resume_version_body_edits_item_type_2_to_type_3_section,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CorrectResumeVersionBodyEditsItemType2ToType3")


@_attrs_define
class CorrectResumeVersionBodyEditsItemType2ToType3:
    """
    Attributes:
        section (CorrectResumeVersionBodyEditsItemType2ToType3Section):
        position (int | Unset):
    """

    section: CorrectResumeVersionBodyEditsItemType2ToType3Section
    position: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        section: str = self.section

        position = self.position

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "section": section,
            }
        )
        if position is not UNSET:
            field_dict["position"] = position

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        section = check_correct_resume_version_body_edits_item_type_2_to_type_3_section(d.pop("section"))

        position = d.pop("position", UNSET)

        correct_resume_version_body_edits_item_type_2_to_type_3 = cls(
            section=section,
            position=position,
        )

        return correct_resume_version_body_edits_item_type_2_to_type_3
