from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.review_match_requirements_item_kind import (
    ReviewMatchRequirementsItemKind,
    check_review_match_requirements_item_kind,
)
from ..models.review_match_requirements_item_status import (
    ReviewMatchRequirementsItemStatus,
    check_review_match_requirements_item_status,
)

T = TypeVar("T", bound="ReviewMatchRequirementsItem")


@_attrs_define
class ReviewMatchRequirementsItem:
    """
    Attributes:
        id (str):
        text (str):
        kind (ReviewMatchRequirementsItemKind):
        status (ReviewMatchRequirementsItemStatus):
        evidence (list[str]):
    """

    id: str
    text: str
    kind: ReviewMatchRequirementsItemKind
    status: ReviewMatchRequirementsItemStatus
    evidence: list[str]

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        text = self.text

        kind: str = self.kind

        status: str = self.status

        evidence = self.evidence

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "text": text,
                "kind": kind,
                "status": status,
                "evidence": evidence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        text = d.pop("text")

        kind = check_review_match_requirements_item_kind(d.pop("kind"))

        status = check_review_match_requirements_item_status(d.pop("status"))

        evidence = cast(list[str], d.pop("evidence"))

        review_match_requirements_item = cls(
            id=id,
            text=text,
            kind=kind,
            status=status,
            evidence=evidence,
        )

        return review_match_requirements_item
