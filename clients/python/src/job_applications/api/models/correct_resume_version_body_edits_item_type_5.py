from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="CorrectResumeVersionBodyEditsItemType5")


@_attrs_define
class CorrectResumeVersionBodyEditsItemType5:
    """
    Attributes:
        op (Literal['remove']):
        node (str): The id of an entry or of a line, or `basics`.
    """

    op: Literal["remove"]
    node: str

    def to_dict(self) -> dict[str, Any]:
        op = self.op

        node = self.node

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "op": op,
                "node": node,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        op = cast(Literal["remove"], d.pop("op"))
        if op != "remove":
            raise ValueError(f"op must match const 'remove', got '{op}'")

        node = d.pop("node")

        correct_resume_version_body_edits_item_type_5 = cls(
            op=op,
            node=node,
        )

        return correct_resume_version_body_edits_item_type_5
