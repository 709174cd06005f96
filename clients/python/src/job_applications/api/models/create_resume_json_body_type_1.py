from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="CreateResumeJsonBodyType1")


@_attrs_define
class CreateResumeJsonBodyType1:
    """
    Attributes:
        title (str):
        text (str):
    """

    title: str
    text: str

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "title": title,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        text = d.pop("text")

        create_resume_json_body_type_1 = cls(
            title=title,
            text=text,
        )

        return create_resume_json_body_type_1
