from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.edit_review_body_conflicts_item_choose import (
    EditReviewBodyConflictsItemChoose,
    check_edit_review_body_conflicts_item_choose,
)

T = TypeVar("T", bound="EditReviewBodyConflictsItem")


@_attrs_define
class EditReviewBodyConflictsItem:
    """
    Attributes:
        target (str):
        choose (EditReviewBodyConflictsItemChoose):
    """

    target: str
    choose: EditReviewBodyConflictsItemChoose

    def to_dict(self) -> dict[str, Any]:
        target = self.target

        choose: str = self.choose

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "target": target,
                "choose": choose,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        target = d.pop("target")

        choose = check_edit_review_body_conflicts_item_choose(d.pop("choose"))

        edit_review_body_conflicts_item = cls(
            target=target,
            choose=choose,
        )

        return edit_review_body_conflicts_item
