from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="PreviewTemplateBodyType1")


@_attrs_define
class PreviewTemplateBodyType1:
    """
    Attributes:
        application_id (UUID):
    """

    application_id: UUID

    def to_dict(self) -> dict[str, Any]:
        application_id = str(self.application_id)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "applicationId": application_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        application_id = UUID(d.pop("applicationId"))

        preview_template_body_type_1 = cls(
            application_id=application_id,
        )

        return preview_template_body_type_1
