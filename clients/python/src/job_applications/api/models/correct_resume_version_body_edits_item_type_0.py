from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="CorrectResumeVersionBodyEditsItemType0")


@_attrs_define
class CorrectResumeVersionBodyEditsItemType0:
    """
    Attributes:
        op (Literal['set']):
        node (str): The id of an entry or of a line, or `basics`.
        value (None | str):
        field (str | Unset): A field such as `position` or `location.city`.
    """

    op: Literal["set"]
    node: str
    value: str | None
    field: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        op = self.op

        node = self.node

        value: str | None
        value = self.value

        field = self.field

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "op": op,
                "node": node,
                "value": value,
            }
        )
        if field is not UNSET:
            field_dict["field"] = field

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        op = cast(Literal["set"], d.pop("op"))
        if op != "set":
            raise ValueError(f"op must match const 'set', got '{op}'")

        node = d.pop("node")

        def _parse_value(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        value = _parse_value(d.pop("value"))

        field = d.pop("field", UNSET)

        correct_resume_version_body_edits_item_type_0 = cls(
            op=op,
            node=node,
            value=value,
            field=field,
        )

        return correct_resume_version_body_edits_item_type_0
