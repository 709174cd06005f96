from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resume_version_content_document_type_0_type_1_awards_item import (
        ResumeVersionContentDocumentType0Type1AwardsItem,
    )
    from ..models.resume_version_content_document_type_0_type_1_basics import (
        ResumeVersionContentDocumentType0Type1Basics,
    )
    from ..models.resume_version_content_document_type_0_type_1_certificates_item import (
        ResumeVersionContentDocumentType0Type1CertificatesItem,
    )
    from ..models.resume_version_content_document_type_0_type_1_education_item import (
        ResumeVersionContentDocumentType0Type1EducationItem,
    )
    from ..models.resume_version_content_document_type_0_type_1_interests_item import (
        ResumeVersionContentDocumentType0Type1InterestsItem,
    )
    from ..models.resume_version_content_document_type_0_type_1_languages_item import (
        ResumeVersionContentDocumentType0Type1LanguagesItem,
    )
    from ..models.resume_version_content_document_type_0_type_1_meta import ResumeVersionContentDocumentType0Type1Meta
    from ..models.resume_version_content_document_type_0_type_1_projects_item import (
        ResumeVersionContentDocumentType0Type1ProjectsItem,
    )
    from ..models.resume_version_content_document_type_0_type_1_publications_item import (
        ResumeVersionContentDocumentType0Type1PublicationsItem,
    )
    from ..models.resume_version_content_document_type_0_type_1_references_item import (
        ResumeVersionContentDocumentType0Type1ReferencesItem,
    )
    from ..models.resume_version_content_document_type_0_type_1_skills_item import (
        ResumeVersionContentDocumentType0Type1SkillsItem,
    )
    from ..models.resume_version_content_document_type_0_type_1_volunteer_item import (
        ResumeVersionContentDocumentType0Type1VolunteerItem,
    )
    from ..models.resume_version_content_document_type_0_type_1_work_item import (
        ResumeVersionContentDocumentType0Type1WorkItem,
    )


T = TypeVar("T", bound="ResumeVersionContentDocumentType0Type1")


@_attrs_define
class ResumeVersionContentDocumentType0Type1:
    """
    Attributes:
        schema (str | Unset):
        meta (ResumeVersionContentDocumentType0Type1Meta | Unset):
        basics (ResumeVersionContentDocumentType0Type1Basics | Unset):
        work (list[ResumeVersionContentDocumentType0Type1WorkItem] | Unset):
        volunteer (list[ResumeVersionContentDocumentType0Type1VolunteerItem] | Unset):
        education (list[ResumeVersionContentDocumentType0Type1EducationItem] | Unset):
        awards (list[ResumeVersionContentDocumentType0Type1AwardsItem] | Unset):
        certificates (list[ResumeVersionContentDocumentType0Type1CertificatesItem] | Unset):
        publications (list[ResumeVersionContentDocumentType0Type1PublicationsItem] | Unset):
        skills (list[ResumeVersionContentDocumentType0Type1SkillsItem] | Unset):
        languages (list[ResumeVersionContentDocumentType0Type1LanguagesItem] | Unset):
        interests (list[ResumeVersionContentDocumentType0Type1InterestsItem] | Unset):
        references (list[ResumeVersionContentDocumentType0Type1ReferencesItem] | Unset):
        projects (list[ResumeVersionContentDocumentType0Type1ProjectsItem] | Unset):
    """

    schema: str | Unset = UNSET
    meta: ResumeVersionContentDocumentType0Type1Meta | Unset = UNSET
    basics: ResumeVersionContentDocumentType0Type1Basics | Unset = UNSET
    work: list[ResumeVersionContentDocumentType0Type1WorkItem] | Unset = UNSET
    volunteer: list[ResumeVersionContentDocumentType0Type1VolunteerItem] | Unset = UNSET
    education: list[ResumeVersionContentDocumentType0Type1EducationItem] | Unset = UNSET
    awards: list[ResumeVersionContentDocumentType0Type1AwardsItem] | Unset = UNSET
    certificates: list[ResumeVersionContentDocumentType0Type1CertificatesItem] | Unset = UNSET
    publications: list[ResumeVersionContentDocumentType0Type1PublicationsItem] | Unset = UNSET
    skills: list[ResumeVersionContentDocumentType0Type1SkillsItem] | Unset = UNSET
    languages: list[ResumeVersionContentDocumentType0Type1LanguagesItem] | Unset = UNSET
    interests: list[ResumeVersionContentDocumentType0Type1InterestsItem] | Unset = UNSET
    references: list[ResumeVersionContentDocumentType0Type1ReferencesItem] | Unset = UNSET
    projects: list[ResumeVersionContentDocumentType0Type1ProjectsItem] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        schema = self.schema

        meta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.meta, Unset):
            meta = self.meta.to_dict()

        basics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.basics, Unset):
            basics = self.basics.to_dict()

        work: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.work, Unset):
            work = []
            for work_item_data in self.work:
                work_item = work_item_data.to_dict()
                work.append(work_item)

        volunteer: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.volunteer, Unset):
            volunteer = []
            for volunteer_item_data in self.volunteer:
                volunteer_item = volunteer_item_data.to_dict()
                volunteer.append(volunteer_item)

        education: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.education, Unset):
            education = []
            for education_item_data in self.education:
                education_item = education_item_data.to_dict()
                education.append(education_item)

        awards: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.awards, Unset):
            awards = []
            for awards_item_data in self.awards:
                awards_item = awards_item_data.to_dict()
                awards.append(awards_item)

        certificates: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.certificates, Unset):
            certificates = []
            for certificates_item_data in self.certificates:
                certificates_item = certificates_item_data.to_dict()
                certificates.append(certificates_item)

        publications: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.publications, Unset):
            publications = []
            for publications_item_data in self.publications:
                publications_item = publications_item_data.to_dict()
                publications.append(publications_item)

        skills: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.skills, Unset):
            skills = []
            for skills_item_data in self.skills:
                skills_item = skills_item_data.to_dict()
                skills.append(skills_item)

        languages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.languages, Unset):
            languages = []
            for languages_item_data in self.languages:
                languages_item = languages_item_data.to_dict()
                languages.append(languages_item)

        interests: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.interests, Unset):
            interests = []
            for interests_item_data in self.interests:
                interests_item = interests_item_data.to_dict()
                interests.append(interests_item)

        references: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.references, Unset):
            references = []
            for references_item_data in self.references:
                references_item = references_item_data.to_dict()
                references.append(references_item)

        projects: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.projects, Unset):
            projects = []
            for projects_item_data in self.projects:
                projects_item = projects_item_data.to_dict()
                projects.append(projects_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if schema is not UNSET:
            field_dict["$schema"] = schema
        if meta is not UNSET:
            field_dict["meta"] = meta
        if basics is not UNSET:
            field_dict["basics"] = basics
        if work is not UNSET:
            field_dict["work"] = work
        if volunteer is not UNSET:
            field_dict["volunteer"] = volunteer
        if education is not UNSET:
            field_dict["education"] = education
        if awards is not UNSET:
            field_dict["awards"] = awards
        if certificates is not UNSET:
            field_dict["certificates"] = certificates
        if publications is not UNSET:
            field_dict["publications"] = publications
        if skills is not UNSET:
            field_dict["skills"] = skills
        if languages is not UNSET:
            field_dict["languages"] = languages
        if interests is not UNSET:
            field_dict["interests"] = interests
        if references is not UNSET:
            field_dict["references"] = references
        if projects is not UNSET:
            field_dict["projects"] = projects

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.resume_version_content_document_type_0_type_1_awards_item import (
            ResumeVersionContentDocumentType0Type1AwardsItem,
        )
        from ..models.resume_version_content_document_type_0_type_1_basics import (
            ResumeVersionContentDocumentType0Type1Basics,
        )
        from ..models.resume_version_content_document_type_0_type_1_certificates_item import (
            ResumeVersionContentDocumentType0Type1CertificatesItem,
        )
        from ..models.resume_version_content_document_type_0_type_1_education_item import (
            ResumeVersionContentDocumentType0Type1EducationItem,
        )
        from ..models.resume_version_content_document_type_0_type_1_interests_item import (
            ResumeVersionContentDocumentType0Type1InterestsItem,
        )
        from ..models.resume_version_content_document_type_0_type_1_languages_item import (
            ResumeVersionContentDocumentType0Type1LanguagesItem,
        )
        from ..models.resume_version_content_document_type_0_type_1_meta import (
            ResumeVersionContentDocumentType0Type1Meta,
        )
        from ..models.resume_version_content_document_type_0_type_1_projects_item import (
            ResumeVersionContentDocumentType0Type1ProjectsItem,
        )
        from ..models.resume_version_content_document_type_0_type_1_publications_item import (
            ResumeVersionContentDocumentType0Type1PublicationsItem,
        )
        from ..models.resume_version_content_document_type_0_type_1_references_item import (
            ResumeVersionContentDocumentType0Type1ReferencesItem,
        )
        from ..models.resume_version_content_document_type_0_type_1_skills_item import (
            ResumeVersionContentDocumentType0Type1SkillsItem,
        )
        from ..models.resume_version_content_document_type_0_type_1_volunteer_item import (
            ResumeVersionContentDocumentType0Type1VolunteerItem,
        )
        from ..models.resume_version_content_document_type_0_type_1_work_item import (
            ResumeVersionContentDocumentType0Type1WorkItem,
        )

        d = dict(src_dict)
        schema = d.pop("$schema", UNSET)

        _meta = d.pop("meta", UNSET)
        meta: ResumeVersionContentDocumentType0Type1Meta | Unset
        if isinstance(_meta, Unset):
            meta = UNSET
        else:
            meta = ResumeVersionContentDocumentType0Type1Meta.from_dict(_meta)

        _basics = d.pop("basics", UNSET)
        basics: ResumeVersionContentDocumentType0Type1Basics | Unset
        if isinstance(_basics, Unset):
            basics = UNSET
        else:
            basics = ResumeVersionContentDocumentType0Type1Basics.from_dict(_basics)

        _work = d.pop("work", UNSET)
        work: list[ResumeVersionContentDocumentType0Type1WorkItem] | Unset = UNSET
        if _work is not UNSET:
            work = []
            for work_item_data in _work:
                work_item = ResumeVersionContentDocumentType0Type1WorkItem.from_dict(work_item_data)

                work.append(work_item)

        _volunteer = d.pop("volunteer", UNSET)
        volunteer: list[ResumeVersionContentDocumentType0Type1VolunteerItem] | Unset = UNSET
        if _volunteer is not UNSET:
            volunteer = []
            for volunteer_item_data in _volunteer:
                volunteer_item = ResumeVersionContentDocumentType0Type1VolunteerItem.from_dict(volunteer_item_data)

                volunteer.append(volunteer_item)

        _education = d.pop("education", UNSET)
        education: list[ResumeVersionContentDocumentType0Type1EducationItem] | Unset = UNSET
        if _education is not UNSET:
            education = []
            for education_item_data in _education:
                education_item = ResumeVersionContentDocumentType0Type1EducationItem.from_dict(education_item_data)

                education.append(education_item)

        _awards = d.pop("awards", UNSET)
        awards: list[ResumeVersionContentDocumentType0Type1AwardsItem] | Unset = UNSET
        if _awards is not UNSET:
            awards = []
            for awards_item_data in _awards:
                awards_item = ResumeVersionContentDocumentType0Type1AwardsItem.from_dict(awards_item_data)

                awards.append(awards_item)

        _certificates = d.pop("certificates", UNSET)
        certificates: list[ResumeVersionContentDocumentType0Type1CertificatesItem] | Unset = UNSET
        if _certificates is not UNSET:
            certificates = []
            for certificates_item_data in _certificates:
                certificates_item = ResumeVersionContentDocumentType0Type1CertificatesItem.from_dict(
                    certificates_item_data
                )

                certificates.append(certificates_item)

        _publications = d.pop("publications", UNSET)
        publications: list[ResumeVersionContentDocumentType0Type1PublicationsItem] | Unset = UNSET
        if _publications is not UNSET:
            publications = []
            for publications_item_data in _publications:
                publications_item = ResumeVersionContentDocumentType0Type1PublicationsItem.from_dict(
                    publications_item_data
                )

                publications.append(publications_item)

        _skills = d.pop("skills", UNSET)
        skills: list[ResumeVersionContentDocumentType0Type1SkillsItem] | Unset = UNSET
        if _skills is not UNSET:
            skills = []
            for skills_item_data in _skills:
                skills_item = ResumeVersionContentDocumentType0Type1SkillsItem.from_dict(skills_item_data)

                skills.append(skills_item)

        _languages = d.pop("languages", UNSET)
        languages: list[ResumeVersionContentDocumentType0Type1LanguagesItem] | Unset = UNSET
        if _languages is not UNSET:
            languages = []
            for languages_item_data in _languages:
                languages_item = ResumeVersionContentDocumentType0Type1LanguagesItem.from_dict(languages_item_data)

                languages.append(languages_item)

        _interests = d.pop("interests", UNSET)
        interests: list[ResumeVersionContentDocumentType0Type1InterestsItem] | Unset = UNSET
        if _interests is not UNSET:
            interests = []
            for interests_item_data in _interests:
                interests_item = ResumeVersionContentDocumentType0Type1InterestsItem.from_dict(interests_item_data)

                interests.append(interests_item)

        _references = d.pop("references", UNSET)
        references: list[ResumeVersionContentDocumentType0Type1ReferencesItem] | Unset = UNSET
        if _references is not UNSET:
            references = []
            for references_item_data in _references:
                references_item = ResumeVersionContentDocumentType0Type1ReferencesItem.from_dict(references_item_data)

                references.append(references_item)

        _projects = d.pop("projects", UNSET)
        projects: list[ResumeVersionContentDocumentType0Type1ProjectsItem] | Unset = UNSET
        if _projects is not UNSET:
            projects = []
            for projects_item_data in _projects:
                projects_item = ResumeVersionContentDocumentType0Type1ProjectsItem.from_dict(projects_item_data)

                projects.append(projects_item)

        resume_version_content_document_type_0_type_1 = cls(
            schema=schema,
            meta=meta,
            basics=basics,
            work=work,
            volunteer=volunteer,
            education=education,
            awards=awards,
            certificates=certificates,
            publications=publications,
            skills=skills,
            languages=languages,
            interests=interests,
            references=references,
            projects=projects,
        )

        return resume_version_content_document_type_0_type_1
