from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.edit_review_body_decisions_item_decision import (
    EditReviewBodyDecisionsItemDecision,
    check_edit_review_body_decisions_item_decision,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="EditReviewBodyDecisionsItem")


@_attrs_define
class EditReviewBodyDecisionsItem:
    """
    Attributes:
        change_id (UUID):
        decision (EditReviewBodyDecisionsItemDecision):
        text (str | Unset):
    """

    change_id: UUID
    decision: EditReviewBodyDecisionsItemDecision
    text: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        change_id = str(self.change_id)

        decision: str = self.decision

        text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "changeId": change_id,
                "decision": decision,
            }
        )
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        change_id = UUID(d.pop("changeId"))

        decision = check_edit_review_body_decisions_item_decision(d.pop("decision"))

        text = d.pop("text", UNSET)

        edit_review_body_decisions_item = cls(
            change_id=change_id,
            decision=decision,
            text=text,
        )

        return edit_review_body_decisions_item
