from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.application_with_details_stage import ApplicationWithDetailsStage, check_application_with_details_stage
from ..models.application_with_details_status import ApplicationWithDetailsStatus, check_application_with_details_status

if TYPE_CHECKING:
    from ..models.application_with_details_attention_type_0 import ApplicationWithDetailsAttentionType0
    from ..models.application_with_details_options import ApplicationWithDetailsOptions


T = TypeVar("T", bound="ApplicationWithDetails")


@_attrs_define
class ApplicationWithDetails:
    """
    Attributes:
        id (UUID):
        resume_id (UUID):
        resume_version_id (UUID):
        job_id (UUID):
        status (ApplicationWithDetailsStatus):
        stage (ApplicationWithDetailsStage):
        round_ (int):
        workflow_id (str):
        draft_hash (None | str):
        attention (ApplicationWithDetailsAttentionType0 | None):
        options (ApplicationWithDetailsOptions):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
    """

    id: UUID
    resume_id: UUID
    resume_version_id: UUID
    job_id: UUID
    status: ApplicationWithDetailsStatus
    stage: ApplicationWithDetailsStage
    round_: int
    workflow_id: str
    draft_hash: str | None
    attention: ApplicationWithDetailsAttentionType0 | None
    options: ApplicationWithDetailsOptions
    created_at: datetime.datetime
    updated_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        from ..models.application_with_details_attention_type_0 import ApplicationWithDetailsAttentionType0

        id = str(self.id)

        resume_id = str(self.resume_id)

        resume_version_id = str(self.resume_version_id)

        job_id = str(self.job_id)

        status: str = self.status

        stage: str = self.stage

        round_ = self.round_

        workflow_id = self.workflow_id

        draft_hash: str | None
        draft_hash = self.draft_hash

        attention: dict[str, Any] | None
        if isinstance(self.attention, ApplicationWithDetailsAttentionType0):
            attention = self.attention.to_dict()
        else:
            attention = self.attention

        options = self.options.to_dict()

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "resumeId": resume_id,
                "resumeVersionId": resume_version_id,
                "jobId": job_id,
                "status": status,
                "stage": stage,
                "round": round_,
                "workflowId": workflow_id,
                "draftHash": draft_hash,
                "attention": attention,
                "options": options,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.application_with_details_attention_type_0 import ApplicationWithDetailsAttentionType0
        from ..models.application_with_details_options import ApplicationWithDetailsOptions

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        resume_id = UUID(d.pop("resumeId"))

        resume_version_id = UUID(d.pop("resumeVersionId"))

        job_id = UUID(d.pop("jobId"))

        status = check_application_with_details_status(d.pop("status"))

        stage = check_application_with_details_stage(d.pop("stage"))

        round_ = d.pop("round")

        workflow_id = d.pop("workflowId")

        def _parse_draft_hash(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        draft_hash = _parse_draft_hash(d.pop("draftHash"))

        def _parse_attention(data: object) -> ApplicationWithDetailsAttentionType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                attention_type_0 = ApplicationWithDetailsAttentionType0.from_dict(data)

                return attention_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ApplicationWithDetailsAttentionType0 | None, data)

        attention = _parse_attention(d.pop("attention"))

        options = ApplicationWithDetailsOptions.from_dict(d.pop("options"))

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        application_with_details = cls(
            id=id,
            resume_id=resume_id,
            resume_version_id=resume_version_id,
            job_id=job_id,
            status=status,
            stage=stage,
            round_=round_,
            workflow_id=workflow_id,
            draft_hash=draft_hash,
            attention=attention,
            options=options,
            created_at=created_at,
            updated_at=updated_at,
        )

        return application_with_details
