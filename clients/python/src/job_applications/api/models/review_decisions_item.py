from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.review_decisions_item_kind import ReviewDecisionsItemKind, check_review_decisions_item_kind
from ..models.review_decisions_item_outcome_type_0 import (
    ReviewDecisionsItemOutcomeType0,
    check_review_decisions_item_outcome_type_0,
)
from ..models.review_decisions_item_source import ReviewDecisionsItemSource, check_review_decisions_item_source

T = TypeVar("T", bound="ReviewDecisionsItem")


@_attrs_define
class ReviewDecisionsItem:
    """
    Attributes:
        kind (ReviewDecisionsItemKind):
        source (ReviewDecisionsItemSource):
        outcome (None | ReviewDecisionsItemOutcomeType0):
        created_at (datetime.datetime):
    """

    kind: ReviewDecisionsItemKind
    source: ReviewDecisionsItemSource
    outcome: ReviewDecisionsItemOutcomeType0 | None
    created_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        kind: str = self.kind

        source: str = self.source

        outcome: str | None
        if isinstance(self.outcome, str):
            outcome = self.outcome
        else:
            outcome = self.outcome

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "source": source,
                "outcome": outcome,
                "createdAt": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = check_review_decisions_item_kind(d.pop("kind"))

        source = check_review_decisions_item_source(d.pop("source"))

        def _parse_outcome(data: object) -> ReviewDecisionsItemOutcomeType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                outcome_type_0 = check_review_decisions_item_outcome_type_0(data)

                return outcome_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReviewDecisionsItemOutcomeType0, data)

        outcome = _parse_outcome(d.pop("outcome"))

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        review_decisions_item = cls(
            kind=kind,
            source=source,
            outcome=outcome,
            created_at=created_at,
        )

        return review_decisions_item
