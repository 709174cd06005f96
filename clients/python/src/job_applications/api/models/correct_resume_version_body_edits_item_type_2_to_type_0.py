from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="CorrectResumeVersionBodyEditsItemType2ToType0")


@_attrs_define
class CorrectResumeVersionBodyEditsItemType2ToType0:
    """
    Attributes:
        node (str): The id of an entry or of a line, or `basics`.
        field (str): A field such as `position` or `location.city`.
    """

    node: str
    field: str

    def to_dict(self) -> dict[str, Any]:
        node = self.node

        field = self.field

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "node": node,
                "field": field,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        node = d.pop("node")

        field = d.pop("field")

        correct_resume_version_body_edits_item_type_2_to_type_0 = cls(
            node=node,
            field=field,
        )

        return correct_resume_version_body_edits_item_type_2_to_type_0
