from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="CorrectResumeVersionBodyEditsItemType4")


@_attrs_define
class CorrectResumeVersionBodyEditsItemType4:
    """
    Attributes:
        op (Literal['split']):
        node (str): The id of an entry or of a line, or `basics`.
        at (str): The id of an entry or of a line, or `basics`.
        field (str | Unset): A field such as `position` or `location.city`.
    """

    op: Literal["split"]
    node: str
    at: str
    field: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        op = self.op

        node = self.node

        at = self.at

        field = self.field

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "op": op,
                "node": node,
                "at": at,
            }
        )
        if field is not UNSET:
            field_dict["field"] = field

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        op = cast(Literal["split"], d.pop("op"))
        if op != "split":
            raise ValueError(f"op must match const 'split', got '{op}'")

        node = d.pop("node")

        at = d.pop("at")

        field = d.pop("field", UNSET)

        correct_resume_version_body_edits_item_type_4 = cls(
            op=op,
            node=node,
            at=at,
            field=field,
        )

        return correct_resume_version_body_edits_item_type_4
