from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.resume_format_type import ResumeFormatType, check_resume_format_type

if TYPE_CHECKING:
    from ..models.resume_version import ResumeVersion


T = TypeVar("T", bound="Resume")


@_attrs_define
class Resume:
    """
    Attributes:
        id (UUID):
        title (str):
        format_type (ResumeFormatType):
        created_at (datetime.datetime):
        latest_version (None | ResumeVersion):
    """

    id: UUID
    title: str
    format_type: ResumeFormatType
    created_at: datetime.datetime
    latest_version: ResumeVersion | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.resume_version import ResumeVersion

        id = str(self.id)

        title = self.title

        format_type: str = self.format_type

        created_at = self.created_at.isoformat()

        latest_version: dict[str, Any] | None
        if isinstance(self.latest_version, ResumeVersion):
            latest_version = self.latest_version.to_dict()
        else:
            latest_version = self.latest_version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "title": title,
                "formatType": format_type,
                "createdAt": created_at,
                "latestVersion": latest_version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.resume_version import ResumeVersion

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        title = d.pop("title")

        format_type = check_resume_format_type(d.pop("formatType"))

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        def _parse_latest_version(data: object) -> ResumeVersion | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                latest_version_type_0 = ResumeVersion.from_dict(data)

                return latest_version_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResumeVersion, data)

        latest_version = _parse_latest_version(d.pop("latestVersion"))

        resume = cls(
            id=id,
            title=title,
            format_type=format_type,
            created_at=created_at,
            latest_version=latest_version,
        )

        return resume
