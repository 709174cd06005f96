from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="RejectApplicationBody")


@_attrs_define
class RejectApplicationBody:
    """
    Attributes:
        draft_hash (str): `draft.hash` of the review that was seen.
    """

    draft_hash: str

    def to_dict(self) -> dict[str, Any]:
        draft_hash = self.draft_hash

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "draftHash": draft_hash,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        draft_hash = d.pop("draftHash")

        reject_application_body = cls(
            draft_hash=draft_hash,
        )

        return reject_application_body
