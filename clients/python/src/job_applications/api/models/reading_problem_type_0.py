from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.reading_problem_type_0_reason import ReadingProblemType0Reason, check_reading_problem_type_0_reason

T = TypeVar("T", bound="ReadingProblemType0")


@_attrs_define
class ReadingProblemType0:
    """
    Attributes:
        reason (ReadingProblemType0Reason):
        message (str):
    """

    reason: ReadingProblemType0Reason
    message: str

    def to_dict(self) -> dict[str, Any]:
        reason: str = self.reason

        message = self.message

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reason": reason,
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reason = check_reading_problem_type_0_reason(d.pop("reason"))

        message = d.pop("message")

        reading_problem_type_0 = cls(
            reason=reason,
            message=message,
        )

        return reading_problem_type_0
