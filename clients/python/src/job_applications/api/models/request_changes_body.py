from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="RequestChangesBody")


@_attrs_define
class RequestChangesBody:
    """
    Attributes:
        draft_hash (str): `draft.hash` of the review that was seen.
        feedback (str):
    """

    draft_hash: str
    feedback: str

    def to_dict(self) -> dict[str, Any]:
        draft_hash = self.draft_hash

        feedback = self.feedback

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "draftHash": draft_hash,
                "feedback": feedback,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        draft_hash = d.pop("draftHash")

        feedback = d.pop("feedback")

        request_changes_body = cls(
            draft_hash=draft_hash,
            feedback=feedback,
        )

        return request_changes_body
