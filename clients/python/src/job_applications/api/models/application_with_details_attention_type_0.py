from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.application_with_details_attention_type_0_reading import ApplicationWithDetailsAttentionType0Reading


T = TypeVar("T", bound="ApplicationWithDetailsAttentionType0")


@_attrs_define
class ApplicationWithDetailsAttentionType0:
    """
    Attributes:
        number (int):
        step (str):
        reason (str):
        message (str):
        reading (ApplicationWithDetailsAttentionType0Reading | Unset): For `reading_in_doubt`: what to look at, and to
            correct or accept.
    """

    number: int
    step: str
    reason: str
    message: str
    reading: ApplicationWithDetailsAttentionType0Reading | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        step = self.step

        reason = self.reason

        message = self.message

        reading: dict[str, Any] | Unset = UNSET
        if not isinstance(self.reading, Unset):
            reading = self.reading.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
                "step": step,
                "reason": reason,
                "message": message,
            }
        )
        if reading is not UNSET:
            field_dict["reading"] = reading

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.application_with_details_attention_type_0_reading import (
            ApplicationWithDetailsAttentionType0Reading,
        )

        d = dict(src_dict)
        number = d.pop("number")

        step = d.pop("step")

        reason = d.pop("reason")

        message = d.pop("message")

        _reading = d.pop("reading", UNSET)
        reading: ApplicationWithDetailsAttentionType0Reading | Unset
        if isinstance(_reading, Unset):
            reading = UNSET
        else:
            reading = ApplicationWithDetailsAttentionType0Reading.from_dict(_reading)

        application_with_details_attention_type_0 = cls(
            number=number,
            step=step,
            reason=reason,
            message=message,
            reading=reading,
        )

        return application_with_details_attention_type_0
