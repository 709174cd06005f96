from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="CorrectResumeVersionBodyEditsItemType3")


@_attrs_define
class CorrectResumeVersionBodyEditsItemType3:
    """
    Attributes:
        op (Literal['join']):
        node (str): The id of an entry or of a line, or `basics`.
        other (str): The id of an entry or of a line, or `basics`.
    """

    op: Literal["join"]
    node: str
    other: str

    def to_dict(self) -> dict[str, Any]:
        op = self.op

        node = self.node

        other = self.other

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "op": op,
                "node": node,
                "other": other,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        op = cast(Literal["join"], d.pop("op"))
        if op != "join":
            raise ValueError(f"op must match const 'join', got '{op}'")

        node = d.pop("node")

        other = d.pop("other")

        correct_resume_version_body_edits_item_type_3 = cls(
            op=op,
            node=node,
            other=other,
        )

        return correct_resume_version_body_edits_item_type_3
