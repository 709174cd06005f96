from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ApplicationAttentionType0")


@_attrs_define
class ApplicationAttentionType0:
    """
    Attributes:
        number (int):
        step (str):
        reason (str):
        message (str):
    """

    number: int
    step: str
    reason: str
    message: str

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        step = self.step

        reason = self.reason

        message = self.message

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
                "step": step,
                "reason": reason,
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        number = d.pop("number")

        step = d.pop("step")

        reason = d.pop("reason")

        message = d.pop("message")

        application_attention_type_0 = cls(
            number=number,
            step=step,
            reason=reason,
            message=message,
        )

        return application_attention_type_0
