from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.edit_review_body_conflicts_item import EditReviewBodyConflictsItem
    from ..models.edit_review_body_cover_letter import EditReviewBodyCoverLetter
    from ..models.edit_review_body_decisions_item import EditReviewBodyDecisionsItem


T = TypeVar("T", bound="EditReviewBody")


@_attrs_define
class EditReviewBody:
    """
    Attributes:
        decisions (list[EditReviewBodyDecisionsItem] | Unset): All texts of yours may have 60000 characters together.
        cover_letter (EditReviewBodyCoverLetter | Unset):
        conflicts (list[EditReviewBodyConflictsItem] | Unset):
    """

    decisions: list[EditReviewBodyDecisionsItem] | Unset = UNSET
    cover_letter: EditReviewBodyCoverLetter | Unset = UNSET
    conflicts: list[EditReviewBodyConflictsItem] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        decisions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.decisions, Unset):
            decisions = []
            for decisions_item_data in self.decisions:
                decisions_item = decisions_item_data.to_dict()
                decisions.append(decisions_item)

        cover_letter: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cover_letter, Unset):
            cover_letter = self.cover_letter.to_dict()

        conflicts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.conflicts, Unset):
            conflicts = []
            for conflicts_item_data in self.conflicts:
                conflicts_item = conflicts_item_data.to_dict()
                conflicts.append(conflicts_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if decisions is not UNSET:
            field_dict["decisions"] = decisions
        if cover_letter is not UNSET:
            field_dict["coverLetter"] = cover_letter
        if conflicts is not UNSET:
            field_dict["conflicts"] = conflicts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.edit_review_body_conflicts_item import EditReviewBodyConflictsItem
        from ..models.edit_review_body_cover_letter import EditReviewBodyCoverLetter
        from ..models.edit_review_body_decisions_item import EditReviewBodyDecisionsItem

        d = dict(src_dict)
        _decisions = d.pop("decisions", UNSET)
        decisions: list[EditReviewBodyDecisionsItem] | Unset = UNSET
        if _decisions is not UNSET:
            decisions = []
            for decisions_item_data in _decisions:
                decisions_item = EditReviewBodyDecisionsItem.from_dict(decisions_item_data)

                decisions.append(decisions_item)

        _cover_letter = d.pop("coverLetter", UNSET)
        cover_letter: EditReviewBodyCoverLetter | Unset
        if isinstance(_cover_letter, Unset):
            cover_letter = UNSET
        else:
            cover_letter = EditReviewBodyCoverLetter.from_dict(_cover_letter)

        _conflicts = d.pop("conflicts", UNSET)
        conflicts: list[EditReviewBodyConflictsItem] | Unset = UNSET
        if _conflicts is not UNSET:
            conflicts = []
            for conflicts_item_data in _conflicts:
                conflicts_item = EditReviewBodyConflictsItem.from_dict(conflicts_item_data)

                conflicts.append(conflicts_item)

        edit_review_body = cls(
            decisions=decisions,
            cover_letter=cover_letter,
            conflicts=conflicts,
        )

        return edit_review_body
