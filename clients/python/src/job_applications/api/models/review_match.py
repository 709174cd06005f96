from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.review_match_requirements_item import ReviewMatchRequirementsItem


T = TypeVar("T", bound="ReviewMatch")


@_attrs_define
class ReviewMatch:
    """
    Attributes:
        score (float):
        requirements (list[ReviewMatchRequirementsItem]):
    """

    score: float
    requirements: list[ReviewMatchRequirementsItem]

    def to_dict(self) -> dict[str, Any]:
        score = self.score

        requirements = []
        for requirements_item_data in self.requirements:
            requirements_item = requirements_item_data.to_dict()
            requirements.append(requirements_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "score": score,
                "requirements": requirements,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.review_match_requirements_item import ReviewMatchRequirementsItem

        d = dict(src_dict)
        score = d.pop("score")

        requirements = []
        _requirements = d.pop("requirements")
        for requirements_item_data in _requirements:
            requirements_item = ReviewMatchRequirementsItem.from_dict(requirements_item_data)

            requirements.append(requirements_item)

        review_match = cls(
            score=score,
            requirements=requirements,
        )

        return review_match
