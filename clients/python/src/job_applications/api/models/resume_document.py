from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resume_document_awards_item import ResumeDocumentAwardsItem
    from ..models.resume_document_basics import ResumeDocumentBasics
    from ..models.resume_document_certificates_item import ResumeDocumentCertificatesItem
    from ..models.resume_document_education_item import ResumeDocumentEducationItem
    from ..models.resume_document_interests_item import ResumeDocumentInterestsItem
    from ..models.resume_document_languages_item import ResumeDocumentLanguagesItem
    from ..models.resume_document_projects_item import ResumeDocumentProjectsItem
    from ..models.resume_document_publications_item import ResumeDocumentPublicationsItem
    from ..models.resume_document_references_item import ResumeDocumentReferencesItem
    from ..models.resume_document_section_titles import ResumeDocumentSectionTitles
    from ..models.resume_document_skills_item import ResumeDocumentSkillsItem
    from ..models.resume_document_volunteer_item import ResumeDocumentVolunteerItem
    from ..models.resume_document_work_item import ResumeDocumentWorkItem


T = TypeVar("T", bound="ResumeDocument")


@_attrs_define
class ResumeDocument:
    """
    Attributes:
        basics (ResumeDocumentBasics):
        work (list[ResumeDocumentWorkItem]):
        volunteer (list[ResumeDocumentVolunteerItem]):
        education (list[ResumeDocumentEducationItem]):
        projects (list[ResumeDocumentProjectsItem]):
        skills (list[ResumeDocumentSkillsItem]):
        certificates (list[ResumeDocumentCertificatesItem]):
        awards (list[ResumeDocumentAwardsItem]):
        publications (list[ResumeDocumentPublicationsItem]):
        languages (list[ResumeDocumentLanguagesItem]):
        interests (list[ResumeDocumentInterestsItem]):
        references (list[ResumeDocumentReferencesItem]):
        section_titles (ResumeDocumentSectionTitles | Unset): What the person called their sections, where they have
            titles of their own.
    """

    basics: ResumeDocumentBasics
    work: list[ResumeDocumentWorkItem]
    volunteer: list[ResumeDocumentVolunteerItem]
    education: list[ResumeDocumentEducationItem]
    projects: list[ResumeDocumentProjectsItem]
    skills: list[ResumeDocumentSkillsItem]
    certificates: list[ResumeDocumentCertificatesItem]
    awards: list[ResumeDocumentAwardsItem]
    publications: list[ResumeDocumentPublicationsItem]
    languages: list[ResumeDocumentLanguagesItem]
    interests: list[ResumeDocumentInterestsItem]
    references: list[ResumeDocumentReferencesItem]
    section_titles: ResumeDocumentSectionTitles | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        basics = self.basics.to_dict()

        work = []
        for work_item_data in self.work:
            work_item = work_item_data.to_dict()
            work.append(work_item)

        volunteer = []
        for volunteer_item_data in self.volunteer:
            volunteer_item = volunteer_item_data.to_dict()
            volunteer.append(volunteer_item)

        education = []
        for education_item_data in self.education:
            education_item = education_item_data.to_dict()
            education.append(education_item)

        projects = []
        for projects_item_data in self.projects:
            projects_item = projects_item_data.to_dict()
            projects.append(projects_item)

        skills = []
        for skills_item_data in self.skills:
            skills_item = skills_item_data.to_dict()
            skills.append(skills_item)

        certificates = []
        for certificates_item_data in self.certificates:
            certificates_item = certificates_item_data.to_dict()
            certificates.append(certificates_item)

        awards = []
        for awards_item_data in self.awards:
            awards_item = awards_item_data.to_dict()
            awards.append(awards_item)

        publications = []
        for publications_item_data in self.publications:
            publications_item = publications_item_data.to_dict()
            publications.append(publications_item)

        languages = []
        for languages_item_data in self.languages:
            languages_item = languages_item_data.to_dict()
            languages.append(languages_item)

        interests = []
        for interests_item_data in self.interests:
            interests_item = interests_item_data.to_dict()
            interests.append(interests_item)

        references = []
        for references_item_data in self.references:
            references_item = references_item_data.to_dict()
            references.append(references_item)

        section_titles: dict[str, Any] | Unset = UNSET
        if not isinstance(self.section_titles, Unset):
            section_titles = self.section_titles.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "basics": basics,
                "work": work,
                "volunteer": volunteer,
                "education": education,
                "projects": projects,
                "skills": skills,
                "certificates": certificates,
                "awards": awards,
                "publications": publications,
                "languages": languages,
                "interests": interests,
                "references": references,
            }
        )
        if section_titles is not UNSET:
            field_dict["sectionTitles"] = section_titles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.resume_document_awards_item import ResumeDocumentAwardsItem
        from ..models.resume_document_basics import ResumeDocumentBasics
        from ..models.resume_document_certificates_item import ResumeDocumentCertificatesItem
        from ..models.resume_document_education_item import ResumeDocumentEducationItem
        from ..models.resume_document_interests_item import ResumeDocumentInterestsItem
        from ..models.resume_document_languages_item import ResumeDocumentLanguagesItem
        from ..models.resume_document_projects_item import ResumeDocumentProjectsItem
        from ..models.resume_document_publications_item import ResumeDocumentPublicationsItem
        from ..models.resume_document_references_item import ResumeDocumentReferencesItem
        from ..models.resume_document_section_titles import ResumeDocumentSectionTitles
        from ..models.resume_document_skills_item import ResumeDocumentSkillsItem
        from ..models.resume_document_volunteer_item import ResumeDocumentVolunteerItem
        from ..models.resume_document_work_item import ResumeDocumentWorkItem

        d = dict(src_dict)
        basics = ResumeDocumentBasics.from_dict(d.pop("basics"))

        work = []
        _work = d.pop("work")
        for work_item_data in _work:
            work_item = ResumeDocumentWorkItem.from_dict(work_item_data)

            work.append(work_item)

        volunteer = []
        _volunteer = d.pop("volunteer")
        for volunteer_item_data in _volunteer:
            volunteer_item = ResumeDocumentVolunteerItem.from_dict(volunteer_item_data)

            volunteer.append(volunteer_item)

        education = []
        _education = d.pop("education")
        for education_item_data in _education:
            education_item = ResumeDocumentEducationItem.from_dict(education_item_data)

            education.append(education_item)

        projects = []
        _projects = d.pop("projects")
        for projects_item_data in _projects:
            projects_item = ResumeDocumentProjectsItem.from_dict(projects_item_data)

            projects.append(projects_item)

        skills = []
        _skills = d.pop("skills")
        for skills_item_data in _skills:
            skills_item = ResumeDocumentSkillsItem.from_dict(skills_item_data)

            skills.append(skills_item)

        certificates = []
        _certificates = d.pop("certificates")
        for certificates_item_data in _certificates:
            certificates_item = ResumeDocumentCertificatesItem.from_dict(certificates_item_data)

            certificates.append(certificates_item)

        awards = []
        _awards = d.pop("awards")
        for awards_item_data in _awards:
            awards_item = ResumeDocumentAwardsItem.from_dict(awards_item_data)

            awards.append(awards_item)

        publications = []
        _publications = d.pop("publications")
        for publications_item_data in _publications:
            publications_item = ResumeDocumentPublicationsItem.from_dict(publications_item_data)

            publications.append(publications_item)

        languages = []
        _languages = d.pop("languages")
        for languages_item_data in _languages:
            languages_item = ResumeDocumentLanguagesItem.from_dict(languages_item_data)

            languages.append(languages_item)

        interests = []
        _interests = d.pop("interests")
        for interests_item_data in _interests:
            interests_item = ResumeDocumentInterestsItem.from_dict(interests_item_data)

            interests.append(interests_item)

        references = []
        _references = d.pop("references")
        for references_item_data in _references:
            references_item = ResumeDocumentReferencesItem.from_dict(references_item_data)

            references.append(references_item)

        _section_titles = d.pop("sectionTitles", UNSET)
        section_titles: ResumeDocumentSectionTitles | Unset
        if isinstance(_section_titles, Unset):
            section_titles = UNSET
        else:
            section_titles = ResumeDocumentSectionTitles.from_dict(_section_titles)

        resume_document = cls(
            basics=basics,
            work=work,
            volunteer=volunteer,
            education=education,
            projects=projects,
            skills=skills,
            certificates=certificates,
            awards=awards,
            publications=publications,
            languages=languages,
            interests=interests,
            references=references,
            section_titles=section_titles,
        )

        return resume_document
