from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.update_application_body_stage import UpdateApplicationBodyStage, check_update_application_body_stage

T = TypeVar("T", bound="UpdateApplicationBody")


@_attrs_define
class UpdateApplicationBody:
    """
    Attributes:
        stage (UpdateApplicationBodyStage):
    """

    stage: UpdateApplicationBodyStage

    def to_dict(self) -> dict[str, Any]:
        stage: str = self.stage

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "stage": stage,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        stage = check_update_application_body_stage(d.pop("stage"))

        update_application_body = cls(
            stage=stage,
        )

        return update_application_body
