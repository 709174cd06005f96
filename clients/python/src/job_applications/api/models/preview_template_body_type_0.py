from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="PreviewTemplateBodyType0")


@_attrs_define
class PreviewTemplateBodyType0:
    """
    Attributes:
        resume_id (UUID):
    """

    resume_id: UUID

    def to_dict(self) -> dict[str, Any]:
        resume_id = str(self.resume_id)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "resumeId": resume_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        resume_id = UUID(d.pop("resumeId"))

        preview_template_body_type_0 = cls(
            resume_id=resume_id,
        )

        return preview_template_body_type_0
