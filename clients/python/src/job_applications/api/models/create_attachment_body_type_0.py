from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import File

T = TypeVar("T", bound="CreateAttachmentBodyType0")


@_attrs_define
class CreateAttachmentBodyType0:
    """
    Attributes:
        application_id (UUID):
        file (File):
    """

    application_id: UUID
    file: File

    def to_dict(self) -> dict[str, Any]:
        application_id = str(self.application_id)

        file = self.file.to_tuple()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "applicationId": application_id,
                "file": file,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        application_id = UUID(d.pop("applicationId"))

        file = File(payload=BytesIO(d.pop("file")))

        create_attachment_body_type_0 = cls(
            application_id=application_id,
            file=file,
        )

        return create_attachment_body_type_0
