from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resume_line import ResumeLine


T = TypeVar("T", bound="ResumeDocumentEducationItem")


@_attrs_define
class ResumeDocumentEducationItem:
    """
    Attributes:
        id (str):
        institution (str | Unset):
        url (str | Unset):
        area (str | Unset):
        study_type (str | Unset):
        start_date (str | Unset):
        end_date (str | Unset):
        score (str | Unset):
        courses (list[ResumeLine] | Unset):
    """

    id: str
    institution: str | Unset = UNSET
    url: str | Unset = UNSET
    area: str | Unset = UNSET
    study_type: str | Unset = UNSET
    start_date: str | Unset = UNSET
    end_date: str | Unset = UNSET
    score: str | Unset = UNSET
    courses: list[ResumeLine] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        institution = self.institution

        url = self.url

        area = self.area

        study_type = self.study_type

        start_date = self.start_date

        end_date = self.end_date

        score = self.score

        courses: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.courses, Unset):
            courses = []
            for courses_item_data in self.courses:
                courses_item = courses_item_data.to_dict()
                courses.append(courses_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
            }
        )
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
        from ..models.resume_line import ResumeLine

        d = dict(src_dict)
        id = d.pop("id")

        institution = d.pop("institution", UNSET)

        url = d.pop("url", UNSET)

        area = d.pop("area", UNSET)

        study_type = d.pop("studyType", UNSET)

        start_date = d.pop("startDate", UNSET)

        end_date = d.pop("endDate", UNSET)

        score = d.pop("score", UNSET)

        _courses = d.pop("courses", UNSET)
        courses: list[ResumeLine] | Unset = UNSET
        if _courses is not UNSET:
            courses = []
            for courses_item_data in _courses:
                courses_item = ResumeLine.from_dict(courses_item_data)

                courses.append(courses_item)

        resume_document_education_item = cls(
            id=id,
            institution=institution,
            url=url,
            area=area,
            study_type=study_type,
            start_date=start_date,
            end_date=end_date,
            score=score,
            courses=courses,
        )

        return resume_document_education_item
