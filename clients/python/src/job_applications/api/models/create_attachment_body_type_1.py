from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import File

T = TypeVar("T", bound="CreateAttachmentBodyType1")


@_attrs_define
class CreateAttachmentBodyType1:
    """
    Attributes:
        resume_id (UUID):
        file (File):
    """

    resume_id: UUID
    file: File

    def to_dict(self) -> dict[str, Any]:
        resume_id = str(self.resume_id)

        file = self.file.to_tuple()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "resumeId": resume_id,
                "file": file,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        resume_id = UUID(d.pop("resumeId"))

        file = File(payload=BytesIO(d.pop("file")))

        create_attachment_body_type_1 = cls(
            resume_id=resume_id,
            file=file,
        )

        return create_attachment_body_type_1
