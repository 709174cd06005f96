from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="RetryApplicationBody")


@_attrs_define
class RetryApplicationBody:
    """
    Attributes:
        attention (int):
    """

    attention: int

    def to_dict(self) -> dict[str, Any]:
        attention = self.attention

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "attention": attention,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        attention = d.pop("attention")

        retry_application_body = cls(
            attention=attention,
        )

        return retry_application_body
