from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.correct_resume_version_body_edits_item_type_2_to_type_1_list import (
    CorrectResumeVersionBodyEditsItemType2ToType1List,
    check_correct_resume_version_body_edits_item_type_2_to_type_1_list,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CorrectResumeVersionBodyEditsItemType2ToType1")


@_attrs_define
class CorrectResumeVersionBodyEditsItemType2ToType1:
    """
    Attributes:
        node (str): The id of an entry or of a line, or `basics`.
        list_ (CorrectResumeVersionBodyEditsItemType2ToType1List):
        position (int | Unset):
    """

    node: str
    list_: CorrectResumeVersionBodyEditsItemType2ToType1List
    position: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        node = self.node

        list_: str = self.list_

        position = self.position

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "node": node,
                "list": list_,
            }
        )
        if position is not UNSET:
            field_dict["position"] = position

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        node = d.pop("node")

        list_ = check_correct_resume_version_body_edits_item_type_2_to_type_1_list(d.pop("list"))

        position = d.pop("position", UNSET)

        correct_resume_version_body_edits_item_type_2_to_type_1 = cls(
            node=node,
            list_=list_,
            position=position,
        )

        return correct_resume_version_body_edits_item_type_2_to_type_1
