from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeVersionContentDocumentType0Type1EducationItem")


@_attrs_define
class ResumeVersionContentDocumentType0Type1EducationItem:
    """
    Attributes:
        institution (str | Unset):
        url (str | Unset):
        area (str | Unset):
        study_type (str | Unset):
        start_date (str | Unset):
        end_date (str | Unset):
        score (str | Unset):
        courses (list[str] | Unset):
    """

    institution: str | Unset = UNSET
    url: str | Unset = UNSET
    area: str | Unset = UNSET
    study_type: str | Unset = UNSET
    start_date: str | Unset = UNSET
    end_date: str | Unset = UNSET
    score: str | Unset = UNSET
    courses: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        institution = self.institution

        url = self.url

        area = self.area

        study_type = self.study_type

        start_date = self.start_date

        end_date = self.end_date

        score = self.score

        courses: list[str] | Unset = UNSET
        if not isinstance(self.courses, Unset):
            courses = self.courses

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if institution is not UNSET:
            field_dict["institution"] = institution
        if url is not UNSET:
            field_dict["url"] = url
        if area is not UNSET:
            field_dict["area"] = area
        if study_type is not UNSET:
            field_dict["studyType"] = study_type
        if start_date is not UNSET:
            field_dict["startDate"] = start_date
        if end_date is not UNSET:
            field_dict["endDate"] = end_date
        if score is not UNSET:
            field_dict["score"] = score
        if courses is not UNSET:
            field_dict["courses"] = courses

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        institution = d.pop("institution", UNSET)

        url = d.pop("url", UNSET)

        area = d.pop("area", UNSET)

        study_type = d.pop("studyType", UNSET)

        start_date = d.pop("startDate", UNSET)

        end_date = d.pop("endDate", UNSET)

        score = d.pop("score", UNSET)

        courses = cast(list[str], d.pop("courses", UNSET))

        resume_version_content_document_type_0_type_1_education_item = cls(
            institution=institution,
            url=url,
            area=area,
            study_type=study_type,
            start_date=start_date,
            end_date=end_date,
            score=score,
            courses=courses,
        )

        return resume_version_content_document_type_0_type_1_education_item
