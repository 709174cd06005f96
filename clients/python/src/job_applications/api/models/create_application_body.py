from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_application_body_options import CreateApplicationBodyOptions


T = TypeVar("T", bound="CreateApplicationBody")


@_attrs_define
class CreateApplicationBody:
    """
    Attributes:
        resume_id (UUID):
        job_id (UUID):
        options (CreateApplicationBodyOptions | Unset):
    """

    resume_id: UUID
    job_id: UUID
    options: CreateApplicationBodyOptions | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        resume_id = str(self.resume_id)

        job_id = str(self.job_id)

        options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "resumeId": resume_id,
                "jobId": job_id,
            }
        )
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_application_body_options import CreateApplicationBodyOptions

        d = dict(src_dict)
        resume_id = UUID(d.pop("resumeId"))

        job_id = UUID(d.pop("jobId"))

        _options = d.pop("options", UNSET)
        options: CreateApplicationBodyOptions | Unset
        if isinstance(_options, Unset):
            options = UNSET
        else:
            options = CreateApplicationBodyOptions.from_dict(_options)

        create_application_body = cls(
            resume_id=resume_id,
            job_id=job_id,
            options=options,
        )

        return create_application_body
